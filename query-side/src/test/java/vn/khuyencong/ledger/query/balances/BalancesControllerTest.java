package vn.khuyencong.ledger.query.balances;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.query.Books2016;
import vn.khuyencong.ledger.query.Story;
import vn.khuyencong.ledger.query.shelves.Answer;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class BalancesControllerTest {
    private static final Story STORY = Books2016.told();
    private static QuestionHouse house;

    @BeforeAll
    static void open() {
        house = new QuestionHouse();
        STORY.facts().forEach(fact -> house.put(fact.stream(), fact.fact()));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_row_says_what_it_is_about_and_each_figure_leads_to_its_entries() {
        Answer answer =
                house.get("/balances?province=31&fiscalYear=2016&source=CENTRAL&groupBy=province,fiscalYear,source");
        JsonNode row = answer.json().at("/rows/0");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/rows/0/province")).isEqualTo("31@2004-07-08");
        assertThat(answer.at("/rows/0/provinceName")).isEqualTo("Hải Phòng");
        assertThat(row.at("/fiscalYear").isInt()).isTrue();
        assertThat(answer.at("/rows/0/planned"))
                .isEqualTo("{\"amount\":\"900000000\",\"currency\":\"VND\",\"qualifier\":\"EXACT\"}");
        assertThat(row.at("/settled").isNull()).isTrue();
        assertThat(answer.at("/asOf/position")).isEqualTo(Long.toString(house.head()));
        Answer why = house.get("/figures/" + answer.at("/rows/0/figures/planned") + "/explanation");
        assertThat(why.at("/amount/amount")).isEqualTo("900000000");
        assertThat(why.at("/children/0/type")).isEqualTo("ENTRY");
        assertThat(why.at("/children/0/entry/effectiveOn")).isEqualTo("2016-01-05");
        assertThat(why.at("/children/0/evidence/0/legalBasis/1/number")).isEqualTo("45/2012/NĐ-CP");
    }

    @Test
    void a_code_that_several_provinces_had_is_refused_with_their_names() {
        Answer answer = house.get("/balances?province=24");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("CODE_SHARED_BY_VERSIONS");
        assertThat(answer.at("/detail")).contains("24@2004-07-08 Bắc Giang", "24@2025-07-01 Bắc Ninh");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        for (String parameter :
                new String[] {"fiscalYear=x", "period=2016", "source=NHA_NUOC", "activity=Z", "groupBy=colour"}) {
            Answer answer = house.get("/balances?" + parameter);
            assertThat(answer.status()).as(parameter).isEqualTo(400);
            assertThat(answer.at("/errors/0/pointer")).isEqualTo(parameter.substring(0, parameter.indexOf('=')));
        }
    }

    @Test
    void the_past_is_answered_on_both_axes() {
        Answer known = house.get("/balances?atPosition=14");
        Answer happened = house.get("/balances?effectiveAsOf=2016-01-06");

        assertThat(known.at("/asOf/position")).isEqualTo("14");
        assertThat(known.at("/totals/planned/amount")).isEqualTo("2000000000");
        assertThat(happened.at("/asOf/effectiveAsOf")).isEqualTo("2016-01-06");
        assertThat(happened.at("/totals/planned/amount")).isEqualTo("4900000000");
    }

    @Test
    void a_figure_of_the_past_is_explained_from_the_past() {
        Answer happened = house.get("/balances?effectiveAsOf=2016-01-06");
        Answer why = house.get("/figures/" + happened.at("/totals/figures/planned") + "/explanation");

        assertThat(why.at("/amount/amount")).isEqualTo("4900000000");
        assertThat(why.at("/asOf")).isEqualTo(happened.at("/asOf"));
    }

    @Test
    void entries_behind_a_figure_come_as_a_table_that_a_spreadsheet_opens() {
        String figure = house.get("/balances").at("/totals/figures/disbursed");
        String table = house.get("/entries?format=csv&figure=" + figure).text();

        assertThat(table).startsWith("\uFEFFposition;entry;eventId;");
        long sum = table.lines()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.split(";")[16]))
                .sum();
        assertThat(sum).isEqualTo(260_000_000L);
    }

    @Test
    void entries_behind_a_figure_come_as_a_workbook_whose_check_is_the_figure() throws IOException {
        String figure = house.get("/balances").at("/totals/figures/disbursed");

        for (String path : List.of("/entries?figure=" + figure + "&", "/figures/" + figure + "/explanation?")) {
            try (ReadableWorkbook book = workbook(house.get(path + "format=xlsx"))) {
                List<Row> rows = book.getFirstSheet().read();
                BigDecimal sum = rows.stream()
                        .skip(1)
                        .map(row -> row.getCell(16).asNumber())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                List<Row> check = book.getSheet(1).orElseThrow().read();
                assertThat(sum).isEqualTo(new BigDecimal(260_000_000));
                assertThat(check.get(0).getCell(1).asString()).isEqualTo(figure);
                assertThat(check.get(check.size() - 2).getCell(1).asNumber()).isEqualTo(sum);
            }
        }
    }

    @Test
    void entries_of_a_question_come_as_a_workbook_with_every_posting() throws IOException {
        String[] lines = house.get("/entries?format=csv&source=CENTRAL").text().split("\r\n");
        try (ReadableWorkbook book = workbook(house.get("/entries?format=xlsx&source=CENTRAL"))) {
            assertThat(book.getFirstSheet().read()).hasSize(lines.length);
            List<Row> check = book.getSheet(1).orElseThrow().read();
            assertThat(check.get(0).getCell(1).asString()).contains("source=CENTRAL");
            assertThat(check.get(3).getCell(1).asNumber()).isEqualTo(new BigDecimal(house.head()));
            assertThat(check.get(check.size() - 2).getCell(1).asNumber()).isEqualTo(BigDecimal.ZERO);
        }
    }

    @Test
    void a_form_that_is_not_there_is_named() {
        assertThat(house.get("/entries?format=pdf").at("/errors/0/pointer")).isEqualTo("format");
    }

    private static ReadableWorkbook workbook(Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).endsWith(".xlsx\"");
        return new ReadableWorkbook(
                new ByteArrayInputStream(answer.result().getResponse().getContentAsByteArray()));
    }

    @Test
    void entries_are_listed_part_by_part() {
        Answer first = house.get("/entries?limit=4");
        Answer second = house.get("/entries?limit=1000&cursor=" + first.at("/next"));

        assertThat(first.json().at("/items").size()).isEqualTo(4);
        assertThat(second.at("/next")).isNull();
        assertThat(second.json().at("/items").size() + 4)
                .isEqualTo(house.get("/entries?limit=1000").json().at("/items").size());
    }

    @Test
    void what_is_no_figure_is_not_found() {
        assertThat(house.get("/figures/f1.e30/explanation").status()).isEqualTo(404);
    }

    @Test
    void the_log_is_given_out_line_by_line() {
        String[] lines = house.get("/events?from=12&limit=3").text().split("\n");

        assertThat(lines).hasSize(3);
        assertThat(lines[0])
                .startsWith("{\"position\":\"12\",\"eventId\":\"")
                .contains("\"sequence\":\"0\"", "\"payload\":{\"fund\":\"fund.31@2004-07-08.2016.provincial\"");
    }

    @Test
    void every_projection_says_where_it_stands() {
        Answer answer = house.get("/projections/balances");

        assertThat(answer.at("/position")).isEqualTo(Long.toString(house.head()));
        assertThat(answer.at("/stopped")).isNull();
        assertThat(house.get("/projections/none").status()).isEqualTo(404);
    }
}

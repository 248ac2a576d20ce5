package vn.khuyencong.ledger.query.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.query.shelves.Answer;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class StatementsControllerTest {
    private final QuestionHouse house = new QuestionHouse();
    private final SourceTexts texts = new SourceTexts();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_reconciliation_shows_each_figure_with_its_checks_and_causes() {
        post("hai-phong");
        Answer answer = house.get(path("hai-phong") + "/reconciliation");
        String figure = "/figures/" + place(answer, "HP-09");
        assertThat(answer.at(figure + "/kind")).isEqualTo("MONEY");
        assertThat(answer.at(figure + "/role")).isEqualTo("CONTROL");
        assertThat(answer.at(figure + "/stated"))
                .isEqualTo("{\"amount\":\"12578480000\",\"currency\":\"VND\",\"qualifier\":\"EXACT\"}");
        assertThat(answer.at(figure + "/ledger/amount")).isEqualTo("11393700000");
        assertThat(answer.at(figure + "/residual/amount")).isEqualTo("1184780000");
        assertThat(answer.at(figure + "/possible/amount")).isEqualTo("974800000");
        assertThat(answer.at(figure + "/unexplained/amount")).isEqualTo("209980000");
        assertThat(answer.at(figure + "/verdict")).isEqualTo("DIFFERS");
        assertThat(answer.at(figure + "/causes")).isEqualTo("[\"SOURCE_NOT_STATED\"]");
        assertThat(answer.at(figure + "/checks/0/check")).isEqualTo("ENTRIES");
        assertThat(answer.at(figure + "/checks/0/entries/0")).startsWith(id("hai-phong") + "~");
        assertThat(answer.at(figure + "/checks/1/of")).isEqualTo("[\"HP-10\",\"HP-11\"]");
        assertThat(answer.at("/asOf/position")).isEqualTo(Long.toString(house.head()));
    }

    @Test
    void counts_carry_their_unit_and_a_mean_has_no_residual() {
        post("hai-phong");
        post("nghe-an");
        Answer counts = house.get(path("hai-phong") + "/reconciliation");
        assertThat(counts.at("/figures/" + place(counts, "HP-05") + "/stated"))
                .isEqualTo("{\"value\":\"65\",\"unit\":\"project\",\"qualifier\":\"EXACT\"}");
        Answer mean = house.get(path("nghe-an") + "/reconciliation");
        String figure = "/figures/" + place(mean, "NA-03");
        assertThat(mean.at(figure + "/verdict")).isEqualTo("MEAN_HOLDS");
        assertThat(mean.at(figure + "/stated/per")).isEqualTo("year");
        assertThat(mean.at(figure + "/residual")).isNull();
    }

    @Test
    void figures_that_nothing_is_held_against_stand_with_the_text_alone() {
        post("bac-giang");
        Answer reconciled = house.get(path("bac-giang") + "/reconciliation");
        assertThat(place(reconciled, "BG-37")).isEqualTo(-1);
        Answer text = house.get(path("bac-giang"));
        assertThat(StreamSupport.stream(text.json().at("/figures").spliterator(), false)
                        .map(figure -> figure.get("key").asString()))
                .contains("BG-37", "BG-03");
    }

    @Test
    void a_text_is_shown_with_its_hash_its_lines_and_its_notes() {
        post("vinh-phuc");
        house.put(
                SourceTexts.idOf("vinh-phuc"),
                new StatementNoted(
                        SourceTexts.idOf("vinh-phuc"), "VP-T02", "actor", "Tỉnh đã tổ chức triển khai", null));
        Answer answer = house.get(path("vinh-phuc"));
        assertThat(answer.at("/id")).isEqualTo(id("vinh-phuc"));
        assertThat(answer.at("/unit")).isEqualTo("26@2008-08-01");
        assertThat(answer.at("/publishedOn")).isEqualTo("2021-08-30");
        assertThat(answer.at("/fileSha256")).hasSize(64);
        assertThat(answer.at("/lines/0/key")).isEqualTo("training");
        assertThat(answer.at("/lines/0/amounts/0/amount"))
                .isEqualTo("{\"amount\":\"1850000000\",\"currency\":\"VND\",\"qualifier\":\"UP_TO\"}");
        assertThat(answer.at("/lines/0/effectiveOn")).isEqualTo("2020-12-31");
        assertThat(answer.at("/lines/1/counts/1/value")).isEqualTo("655");
        assertThat(answer.at("/notes/0/quote")).isEqualTo("Tỉnh đã tổ chức triển khai");
    }

    @Test
    void a_plan_is_found_by_the_decision_that_the_text_cites() {
        post("vinh-long");
        texts.plansOf("vinh-long").forEach(plan -> house.put(plan.plan().fund(), plan.plan()));
        Answer answer = house.get(path("vinh-long") + "/reconciliation");
        String figure = "/figures/" + place(answer, "VL-05");
        assertThat(answer.at(figure + "/verdict")).isEqualTo("EQUAL");
        assertThat(answer.at(figure + "/checks/0/of")).isEqualTo("[\"VL-02\"]");
        assertThat(answer.at(figure + "/checks/0/entries/0")).isEqualTo("fund.86@2004-07-08.2016.provincial~0");
    }

    @Test
    void a_reversed_line_counts_until_the_reversal_was_recorded_and_had_taken_effect() {
        post("hai-phong");
        long before = house.head();
        reverse("hai-phong", "training", LocalDate.of(2021, 3, 1));
        assertThat(residual("HP-08", "")).isEqualTo("945500000");
        assertThat(residual("HP-05", "")).isEqualTo("4");
        assertThat(residual("HP-08", "?atPosition=" + before)).isEqualTo("210000000");
        assertThat(residual("HP-08", "?effectiveAsOf=2021-02-28")).isEqualTo("210000000");
        assertThat(residual("HP-08", "?effectiveAsOf=2021-03-01")).isEqualTo("945500000");
    }

    @Test
    void texts_are_listed_by_province_and_part_by_part() {
        SourceTexts.UNITS.keySet().forEach(this::post);
        Answer all = house.get("/statements?limit=3");
        assertThat(all.json().at("/items")).hasSize(3);
        Answer rest = house.get("/statements?limit=3&cursor=" + all.at("/next"));
        assertThat(rest.json().at("/items")).hasSize(2);
        assertThat(rest.at("/next")).isNull();
        assertThat(house.get("/statements?province=86@2004-07-08").at("/items/0/id"))
                .isEqualTo(id("vinh-long"));
        assertThat(house.get("/statements?cursor=x").at("/code")).isEqualTo("PARAMETER_MALFORMED");
        assertThat(house.get("/statements?province=99").at("/code")).isEqualTo("UNKNOWN_PROVINCE");
    }

    @Test
    void a_text_that_nobody_published_is_not_there() {
        post("nghe-an");
        Answer answer = house.get(path("hai-phong") + "/reconciliation");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/code")).isEqualTo("UNKNOWN_STATEMENT");
    }

    private String residual(String key, String query) {
        Answer answer = house.get(path("hai-phong") + "/reconciliation" + query);
        String residual = "/figures/" + place(answer, key) + "/residual";
        return answer.at(residual + "/amount") == null
                ? answer.at(residual + "/value")
                : answer.at(residual + "/amount");
    }

    private void post(String text) {
        house.put(SourceTexts.idOf(text), texts.published(text));
        texts.linesOf(text).forEach(line -> house.put(SourceTexts.idOf(text), line.line()));
        texts.statedIn(text).forEach(figure -> house.put(SourceTexts.idOf(text), figure));
    }

    private void reverse(String text, String key, LocalDate day) {
        PostedLine wrong = texts.linesOf(text).stream()
                .filter(it -> it.line().key().equals(key))
                .findFirst()
                .orElseThrow();
        EntryReported line = wrong.line();
        EntryId entry = wrong.id();
        house.put(
                SourceTexts.idOf(text),
                new EntryReversed(
                        entry,
                        day,
                        "sai số",
                        Postings.of(line).stream().map(it -> it.reversedOn(day)).toList(),
                        null,
                        List.of(Evidence.of(line.statement(), line.quote()))));
    }

    private static int place(Answer answer, String key) {
        int place = 0;
        for (var figure : answer.json().at("/figures")) {
            if (figure.get("key").asString().equals(key)) {
                return place;
            }
            place++;
        }
        return -1;
    }

    private static String id(String text) {
        return SourceTexts.idOf(text).value();
    }

    private static String path(String text) {
        return "/statements/" + id(text);
    }
}

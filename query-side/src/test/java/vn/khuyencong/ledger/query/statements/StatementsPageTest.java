package vn.khuyencong.ledger.query.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.ReportedCount;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;
import vn.khuyencong.ledger.events.statement.TextBounds;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class StatementsPageTest {
    private final QuestionHouse house = new QuestionHouse();
    private final SourceTexts texts = new SourceTexts();

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vinh-phuc", "hai-phong", "nghe-an", "bac-giang", "vinh-long"})
    void a_page_shows_the_very_numbers_and_verdicts_that_were_worked_out_by_hand(String text) {
        post(text);
        List<String> shown = ShownChecks.on(Rendered.of(house, path(text) + "?scale=dong"));
        Set<String> seen = new HashSet<>();
        List<String> expected = expectedOf(text)
                .map(row -> ShownChecks.inShort(row, seen.add(row.get("figure")), house))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void each_figure_that_was_checked_opens_down_to_the_figures_it_is_made_of() {
        post("hai-phong");
        Rendered page = Rendered.of(house, path("hai-phong"));
        String check = page.html().split("id=\"f-HP-09\"")[1].split("<div class=\"check\">")[1];
        assertThat(ShownChecks.textOf(check))
                .contains("12.578,48 − 11.393,7 = 1.184,78")
                .contains("HP-18", "HP-22", "HP-25", "HP-29", "HP-33", "11.393,7 Cộng")
                .contains("735,5 HP-15", "239,3 HP-37", "974,8 Cộng");
    }

    @Test
    void a_plan_that_bears_a_figure_out_leads_to_its_fund() {
        post("vinh-long");
        Rendered page = Rendered.of(house, path("vinh-long"));
        assertThat(page.links()).contains("/funds/fund.86@2004-07-08.2016.provincial");
        assertThat(page.text()).contains("Quỹ ngân sách tỉnh năm 2016");
    }

    @Test
    void what_the_text_does_not_say_is_a_word_and_never_a_zero() {
        post("bac-giang");
        Rendered page = Rendered.of(house, path("bac-giang"));
        assertThat(page.text())
                .contains("Ai nói không nêu", "Ngày đăng không nêu", "không nêu kinh phí của dòng này")
                .doesNotContain("0 kinh phí");
    }

    @Test
    void a_unit_and_a_kind_of_note_that_have_no_word_stand_as_they_were_posted() {
        StatementId id = post("nghe-an");
        Period years = Period.ofYears(2002, 2018);
        ReportedCount looms =
                new ReportedCount("loom", 12L, Qualifier.ABOUT, null, null, null, null, "NA-99", "khoảng 12 khung cửi");
        house.put(
                id,
                new EntryReported(
                        id,
                        SourceTexts.UNITS.get("nghe-an"),
                        "weaving & dyeing",
                        null,
                        years,
                        null,
                        List.of(looms),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        years.to()));
        house.put(id, new StatementNoted(id, "NA-T99", "rumour", "nghe nói", "hearsay"));
        assertThat(Rendered.of(house, path("nghe-an")).text())
                .contains("≈12 loom", "“khoảng 12 khung cửi” NA-99", "rumour “nghe nói” hearsay");
    }

    @Test
    void in_the_attached_text_each_quote_is_marked_and_leads_to_what_was_made_of_it() {
        StatementId id = post("hai-phong", new TextBounds(2, 3));
        String article = quotesOf("hai-phong").collect(Collectors.joining("; "));
        attach(id, "Đầu trang\n" + article + "\nHết bài.\nQuảng cáo: 65 đề án khuyến công");
        Rendered page = Rendered.of(house, path("hai-phong"));
        assertThat(page.html())
                .contains(
                        "<mark class=\"CONTROL DIFFERS\" id=\"t-f-HP-05\" data-figure=\"f-HP-05\"><a href=\"#f-HP-05\"")
                .contains("<mark class=\"ENTRY\" id=\"t-f-HP-15\"")
                .contains("<mark class=\"ASIDE\" id=\"t-f-HP-02\"");
        assertThat(page.text())
                .contains("1 dòng trước bài viết", "1 dòng sau bài viết", "Hết bài.")
                .doesNotContain("không tìm thấy trong tệp");
        assertThat(ShownChecks.textOf(page.html().split("<article[^>]*>")[1].split("</article>")[0]))
                .isEqualTo(article + " Hết bài.");
    }

    @Test
    void a_file_in_decomposed_letters_is_marked_all_the_same() {
        StatementId id = post("nghe-an");
        attach(id, Normalizer.normalize(quotesOf("nghe-an").collect(Collectors.joining(". ")), Normalizer.Form.NFD));
        Rendered page = Rendered.of(house, path("nghe-an"));
        assertThat(page.html()).contains("id=\"t-f-NA-01\"", "id=\"t-f-NA-02\"", "id=\"t-f-NA-03\"");
        assertThat(page.text()).doesNotContain("không tìm thấy trong tệp");
    }

    @Test
    void quotes_that_stand_nowhere_in_the_file_are_listed() {
        StatementId id = post("nghe-an");
        attach(id, "Trong giai đoạn 2002 - 2018, ngân sách trên 70 tỷ đồng.");
        assertThat(Rendered.of(house, path("nghe-an")).text())
                .contains("1 câu trích không tìm thấy trong tệp: NA-03 “bình quân mỗi năm 4,3 tỷ đồng”");
    }

    @Test
    void without_the_file_the_quotes_stand_in_for_the_text_and_say_so() {
        post("nghe-an");
        Rendered page = Rendered.of(house, path("nghe-an"));
        assertThat(page.text())
                .contains("Nguyên văn chưa được đính kèm vào sổ.", "giai đoạn 2002 - 2018 trên 70 tỷ đồng bình quân");
        assertThat(page.html()).contains("id=\"t-f-NA-02\"");
    }

    @Test
    void a_file_that_is_not_the_one_its_hash_names_is_not_shown() {
        StatementId id = post("nghe-an");
        Sha256 hash = attach(id, "trên 70 tỷ đồng");
        house.spoil(hash, "trên 90 tỷ đồng".getBytes(StandardCharsets.UTF_8));
        assertThat(Rendered.of(house, path("nghe-an")).text())
                .contains("không còn đúng dấu SHA-256")
                .doesNotContain("90 tỷ");
    }

    @Test
    void a_past_moment_shows_the_lines_that_stood_then_and_only_the_file_that_was_there() {
        StatementId id = post("hai-phong");
        long before = house.head();
        reverse(id, texts.linesOf("hai-phong").getFirst());
        attach(id, "65 đề án khuyến công");
        assertThat(Rendered.of(house, path("hai-phong")).text()).contains("Các dòng của văn bản (6)", "text.txt");
        Rendered then = Rendered.of(house, path("hai-phong") + "?atPosition=" + before);
        assertThat(then.text())
                .contains("vị trí " + before, "Các dòng của văn bản (7)", "Nguyên văn chưa được đính kèm");
        assertThat(then.links()).contains("/provinces/31@2004-07-08?atPosition=" + before);
    }

    @Test
    void texts_are_listed_with_how_their_figures_fare() {
        SourceTexts.UNITS.keySet().forEach(this::post);
        Rendered all = Rendered.of(house, "/statements");
        assertThat(all.text()).contains("7 dòng, 32 số ≠ lệch 3 ? chưa đủ căn cứ kết luận 4");
        assertThat(all.links()).contains(path("vinh-long"));
        Rendered one = Rendered.of(house, "/statements?province=86@2004-07-08");
        assertThat(one.links()).contains(path("vinh-long")).doesNotContain(path("hai-phong"));
        assertThat(Rendered.of(house, "/statements?province=10@2004-01-01").text())
                .contains("Sổ chưa có văn bản công bố nào về đơn vị này.");
        assertThat(Rendered.of(house, "/statements?limit=2").links()).anyMatch(it -> it.contains("cursor=2"));
    }

    @Test
    void a_text_that_nobody_published_and_an_id_that_is_none_are_told_on_a_page() {
        Rendered unknown = Rendered.of(house, path("nghe-an"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text()).contains("UNKNOWN_STATEMENT");
        assertThat(Rendered.of(house, "/statements/x").status()).isEqualTo(400);
    }

    @Test
    void a_reconciliation_leaves_as_a_table_with_one_row_for_each_check() {
        post("hai-phong");
        List<String> rows = house.get(path("hai-phong") + "/reconciliation?format=csv")
                .text()
                .lines()
                .toList();
        assertThat(rows.getFirst()).startsWith("\uFEFFfigure;kind;role;check;unit;qualifier;stated;ledger;residual");
        assertThat(rows)
                .contains(
                        "HP-09;MONEY;CONTROL;ENTRIES;VND;EXACT;12578480000;11393700000;1184780000;974800000;209980000;"
                                + "1065000;DIFFERS;HP-18 HP-22 HP-25 HP-29 HP-33;HP-15 HP-37;SOURCE_NOT_STATED;"
                                + "kinh phí ngân sách nhà nước hỗ trợ 12.578,48 triệu đồng")
                .contains("HP-05;COUNT;CONTROL;BY_LEVEL;project;EXACT;65;65;0;0;0;0;EQUAL;HP-06 HP-07;;"
                        + "PUBLISHED_BEFORE_PERIOD_END;65 đề án khuyến công");
        assertThat(house.get(path("hai-phong") + "/reconciliation?format=xlsx").header("Content-Disposition"))
                .contains("reconciliation.xlsx");
    }

    private StatementId post(String text) {
        return post(text, null);
    }

    private StatementId post(String text, TextBounds bounds) {
        StatementId id = SourceTexts.idOf(text);
        StatementPublished it = texts.published(text);
        house.put(
                id,
                new StatementPublished(
                        id, it.unit(), null, it.title(), null, null, it.publishedOn(), it.fileSha256(), bounds));
        texts.linesOf(text).forEach(line -> house.put(id, line.line()));
        texts.statedIn(text).forEach(figure -> house.put(id, figure));
        texts.plansOf(text).forEach(plan -> house.put(plan.plan().fund(), plan.plan()));
        return id;
    }

    /** The rows of the expected answer; of each figure that which speaks for it first. */
    private static Stream<Map<String, String>> expectedOf(String text) {
        Set<String> keys = Csv.rowsOf("/acceptance/figures.csv").stream()
                .filter(row -> row.get("statement").equals(text))
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
        return Csv.rowsOf("/acceptance/reconciliation.csv").stream()
                .filter(row -> keys.contains(row.get("figure")))
                .sorted(Comparator.comparing(row -> CheckName.valueOf(row.get("check"))));
    }

    private Stream<String> quotesOf(String text) {
        return Csv.rowsOf("/acceptance/figures.csv").stream()
                .filter(row -> row.get("statement").equals(text))
                .map(row -> row.get("quote"));
    }

    private Sha256 attach(StatementId id, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Sha256 hash = house.keep(bytes);
        house.put(id, new TextAttached(id, hash, "text.txt", bytes.length));
        return hash;
    }

    private void reverse(StatementId id, PostedLine wrong) {
        LocalDate day = LocalDate.of(2021, 3, 1);
        house.put(
                id,
                new EntryReversed(
                        wrong.id(),
                        day,
                        "sai số",
                        Postings.of(wrong.line()).stream()
                                .map(it -> it.reversedOn(day))
                                .toList(),
                        null,
                        List.of(Evidence.of(id, wrong.line().quote()))));
    }

    private static String path(String text) {
        return "/statements/" + SourceTexts.idOf(text);
    }
}

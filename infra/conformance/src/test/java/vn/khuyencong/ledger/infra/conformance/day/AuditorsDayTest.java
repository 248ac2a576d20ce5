package vn.khuyencong.ledger.infra.conformance.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import vn.khuyencong.ledger.infra.conformance.browser.Browser;
import vn.khuyencong.ledger.infra.conformance.browser.FromEachSeat;
import vn.khuyencong.ledger.infra.conformance.browser.Language;
import vn.khuyencong.ledger.infra.conformance.browser.Seat;
import vn.khuyencong.ledger.infra.conformance.browser.Tab;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** An auditor asks why until a decree answers, takes the entries away, and looks at the books as they were. */
@ExtendWith(DemoLedger.class)
class AuditorsDayTest {
    private static final long FIGURE = 900_000_000;

    @TempDir
    private static Path directory;

    private static RunningLedger example;

    @BeforeAll
    static void start() {
        Browser.mustBeHere();
        example = RunningLedger.example(directory.resolve("data")).start();
    }

    @AfterAll
    static void stop() {
        if (example != null) {
            example.close();
        }
    }

    @FromEachSeat
    void a_figure_of_the_overview_is_followed_down_to_its_entries_and_up_to_the_decree(Seat seat) throws Exception {
        try (Browser browser = Browser.open(example, seat)) {
            Tab tab = browser.tab();
            tab.signIn("kiemtoan", RunningLedger.PASSWORD).mustBeSound();
            asksWhyBesideTheOverview(tab);
            goesDownToTheEntries(tab);
            takesTheEntriesAway(tab);
            goesUpToTheDecree(tab);
        }
    }

    private static void asksWhyBesideTheOverview(Tab tab) {
        tab.follow(number(tab, "12.562"));
        tab.waitForText(why(tab, "cả nước", "Nationwide", "12.562"));
        tab.page().mustBeSound();
        tab.follow("Nghệ An");
        tab.waitForText(why(tab, "Nghệ An", "Nghệ An", "7.366"));
        tab.follow(tab.seat().says("Mở thành trang", "Open as a page"));
        tab.waitForTitle(why(tab, "Nghệ An", "Nghệ An", "7.366"));
        tab.page().mustBeSound();
    }

    private static void goesDownToTheEntries(Tab tab) {
        goesDown(tab, "2023", "4.346");
        goesDown(tab, tab.seat().says("ngân sách trung ương", "central budget"), "2.400");
        goesDown(tab, "A3.1", "900");
        tab.page().mustBeSound();
        assertThat(tab.text())
                .contains(
                        tab.seat().says("Cộng 4 bút toán ✓ bằng dòng trên", "Sum of the entries (4) ✓ equal"),
                        tab.seat().says("900.000.000 đồng", "900,000,000 đồng"))
                .containsIgnoringCase(tab.seat().says("thay bằng bút toán khác", "replaced by another entry"))
                .containsSubsequence("270", "(270)", "207", "693");
    }

    private static void goesDown(Tab tab, String part, String figure) {
        tab.follow(part);
        tab.waitForTitle(
                tab.seat().says("là %s triệu đồng", "stand at %s million").formatted(number(tab, figure)));
        assertThat(tab.text()).contains("✓").doesNotContain("✗");
    }

    private static void takesTheEntriesAway(Tab tab) throws Exception {
        tab.follow("CSV");
        KeptEntries csv = KeptEntries.ofCsv(tab.downloaded(".csv"));
        assertThat(csv.amounts()).containsExactly(270_000_000L, -270_000_000L, 207_000_000L, 693_000_000L);
        assertThat(csv.sum()).isEqualTo(FIGURE);

        tab.follow("XLSX");
        KeptEntries xlsx = KeptEntries.ofXlsx(tab.downloaded(".xlsx"));
        assertThat(xlsx.sheets())
                .containsExactly(
                        tab.seat().says("Bút toán", "Entries"), tab.seat().says("Đối chiếu", "Check"));
        assertThat(xlsx.amounts()).isEqualTo(csv.amounts());
        assertThat(xlsx.checks())
                .contains(Long.toString(FIGURE))
                .anyMatch(cell ->
                        cell.startsWith("SUM('%s'!".formatted(xlsx.sheets().getFirst())));
    }

    private static void goesUpToTheDecree(Tab tab) {
        for (String act : new String[] {"9202/QĐ-BCT", "9201/QĐ-BCT", "1881/QĐ-TTg", "45/2012/NĐ-CP"}) {
            tab.follow(act);
            tab.waitForTitle(act);
            tab.page().mustBeSound();
        }
        assertThat(tab.page().title()).contains(tab.seat().says("Nghị định", "Decree"));
    }

    @FromEachSeat
    void the_books_are_seen_as_they_were_until_the_way_back_is_taken(Seat seat) throws Exception {
        try (Browser browser = Browser.open(example, seat)) {
            Tab tab = browser.tab();
            tab.signIn("kiemtoan", RunningLedger.PASSWORD);
            assertThat(tab.text()).contains(number(tab, "12.562"));
            tab.tabTo(seat.says("Tại ngày: hôm nay ▾", "As of: today ▾"));
            tab.press(Keys.ENTER);
            tab.tabTo("effectiveAsOf");
            // The same day whichever order the browser asks for its parts in.
            tab.type("10102023");
            tab.press(Keys.ENTER);
            tab.waitForText(seat.says("Sổ tại ngày 10/10/2023", "The books as of 10 Oct 2023"));
            tab.page().mustBeSound();
            assertThat(tab.text()).contains(number(tab, "3.376")).doesNotContain(number(tab, "12.562"));

            tab.follow("Vĩnh Long");
            tab.waitForTitle("Vĩnh Long");
            tab.page().mustBeSound();
            assertThat(tab.page().address().getQuery()).isEqualTo("effectiveAsOf=2023-10-10");
            tab.follow(seat.says("về hiện tại", "back to the present"));
            tab.waitFor(() -> "the present", () -> tab.page().address().getQuery() == null);
            assertThat(tab.text()).doesNotContain(seat.says("Sổ tại ngày", "The books as of"));
        }
    }

    @FromEachSeat
    void what_a_text_says_is_held_against_what_its_lines_come_to(Seat seat, RunningLedger texts) throws Exception {
        try (Browser browser = Browser.open(texts, seat)) {
            Tab tab = browser.tab();
            tab.signIn("kiemtoan", RunningLedger.PASSWORD);
            tab.follow(seat.says("Báo cáo", "Statements"));
            tab.waitForTitle(seat.says("Văn bản công bố", "Published texts"));
            tab.follow("Hải Phòng: Kết quả thực hiện");
            tab.waitForTitle("Hải Phòng");
            assertThat(tab.text())
                    .containsSubsequence(number(tab, "1.184,78"), number(tab, "974,8"), number(tab, "209,98"));

            tab.follow("HP-09");
            tab.waitForText(number(tab, "12.578,48 − 11.393,7 = 1.184,78"));
            tab.page().mustBeSound();
            assertThat(tab.text())
                    .contains(seat.says("Có dòng không nêu nguồn", "Some lines name no source"))
                    .contains("“ngân sách Trung ương", number(tab, "12.578,48 − 12.578,48 = 0"));
        }
    }

    private static String why(Tab tab, String whose, String inEnglish, String figure) {
        return tab.seat()
                .says("Vì sao đã giải ngân của %s là %s", "%s: why does “disbursed” stand at %s")
                .formatted(tab.seat().says(whose, inEnglish), number(tab, figure));
    }

    /** A number as the language of the seat writes it. */
    private static String number(Tab tab, String vietnamese) {
        return tab.seat().language() == Language.VI
                ? vietnamese
                : vietnamese.replace('.', '_').replace(',', '.').replace('_', ',');
    }
}

package vn.khuyencong.ledger.infra.conformance.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import vn.khuyencong.ledger.infra.conformance.browser.Browser;
import vn.khuyencong.ledger.infra.conformance.browser.FromEachSeat;
import vn.khuyencong.ledger.infra.conformance.browser.Seat;
import vn.khuyencong.ledger.infra.conformance.browser.Tab;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** A leader sees where the money is, where it is least founded, and finds a project by half its name. */
class LeadersDayTest {
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
    void the_province_with_the_weakest_ground_is_found_opened_and_read_by_year(Seat seat) throws Exception {
        try (Browser browser = Browser.open(example, seat)) {
            Tab tab = browser.tab();
            tab.signIn("lanhdao", RunningLedger.PASSWORD).mustBeSound();
            assertThat(tab.text())
                    .contains(seat.says("Tiền khuyến công đang ở đâu?", "Where is the khuyến công money?"));
            assertThat(provinces(tab)).containsSubsequence("Nghệ An", "Vĩnh Long");

            tab.follow(seat.says("Kế hoạch dựa vào quyết định có tệp", "Plan resting on decisions with their files"));
            tab.waitFor(() -> "the order of coverage", () -> "sort=coverage".equals(query(tab)));
            tab.page().mustBeSound();
            assertThat(provinces(tab))
                    .containsSubsequence("Vĩnh Long", seat.says("26,8 %", "26.8 %"), "Nghệ An", "100 %");

            choosesTheYear2024(tab);
            assertThat(provinces(tab))
                    .containsSubsequence(
                            "Vĩnh Long", seat.says("3.300", "3,300"), "Nghệ An", seat.says("5.800", "5,800"));

            tab.follow("Vĩnh Long");
            tab.waitForTitle("Vĩnh Long");
            tab.page().mustBeSound();
            assertThat(tab.text())
                    .contains(seat.says("2.300", "2,300"), seat.says("quyết định bị hủy", "annulled decision"));
        }
    }

    private static void choosesTheYear2024(Tab tab) {
        chooses(tab, Keys.END, 2025);
        chooses(tab, Keys.ARROW_UP, 2024);
        tab.page().mustBeSound();
        assertThat(query(tab)).contains("fiscalYear=2024", "sort=coverage");
    }

    private static void chooses(Tab tab, Keys key, int year) {
        tab.tabTo("fiscalYear");
        tab.press(key);
        tab.waitForText(tab.seat()
                .says(
                        "Tiền khuyến công năm %d đang ở đâu?".formatted(year),
                        "Where is the khuyến công money of %d?".formatted(year)));
    }

    @FromEachSeat
    void a_project_is_found_by_words_without_their_marks(Seat seat) throws Exception {
        try (Browser browser = Browser.open(example, seat)) {
            Tab tab = browser.tab();
            tab.signIn("lanhdao", RunningLedger.PASSWORD);
            tab.press("/");
            assertThat(tab.field("q").hasFocus()).isTrue();
            tab.type("gach khong nung");
            tab.press(Keys.ENTER);
            tab.waitForTitle("gach khong nung");
            tab.page().mustBeSound();
            tab.follow("gạch không nung");
            tab.waitForTitle("gạch không nung");
            tab.page().mustBeSound();
            assertThat(tab.page().address().getPath()).startsWith("/projects/");
        }
    }

    /** The text of the page from the table of provinces on. */
    private static String provinces(Tab tab) {
        String text = tab.text();
        return text.substring(text.indexOf(tab.seat().says("Theo tỉnh, thành phố", "By province")));
    }

    private static String query(Tab tab) {
        return String.valueOf(tab.page().address().getQuery());
    }
}

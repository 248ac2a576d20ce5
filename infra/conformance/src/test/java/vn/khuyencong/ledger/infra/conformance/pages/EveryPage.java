package vn.khuyencong.ledger.infra.conformance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.infra.conformance.browser.Browser;
import vn.khuyencong.ledger.infra.conformance.browser.FromEachSeat;
import vn.khuyencong.ledger.infra.conformance.browser.Page;
import vn.khuyencong.ledger.infra.conformance.browser.Seat;
import vn.khuyencong.ledger.infra.conformance.browser.Tab;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** Every page that a link leads to is sound, for each person, in both languages and in both windows. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EveryPage {
    private final List<String> complaints = new ArrayList<>();
    private final Books books;

    private @Nullable RunningLedger ledger;
    private @Nullable Tour tour;

    EveryPage(Books books) {
        this.books = books;
    }

    @BeforeAll
    void followTheLinks(@TempDir Path directory) throws Exception {
        Browser.mustBeHere();
        ledger = books.start(directory.resolve("data"));
        tour = Tour.of(books, ledger, (person, page) -> judge(person, page, complaints));
    }

    @AfterAll
    void stop() {
        if (ledger != null) {
            ledger.close();
        }
    }

    private RunningLedger ledger() {
        return Objects.requireNonNull(ledger);
    }

    private Tour tour() {
        return Objects.requireNonNull(tour);
    }

    @Test
    void whoever_follows_the_links_finds_sound_pages_only() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_links_lead_to_every_kind_of_page() {
        assertThat(tour().paths()).containsAll(books.kinds());
    }

    @Test
    void what_the_links_hand_out_as_files_can_be_had() {
        assertThat(tour().files()).allSatisfy(file -> {
            Answer answer = ledger().as(file.person()).get(file.path());
            assertThat(answer.status()).as(file.path()).isEqualTo(200);
            assertThat(answer.body()).as(file.path()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("otherSeats")
    void a_page_of_each_kind_is_sound_in_the_narrow_window_in_both_languages(Seat seat) throws Exception {
        List<String> complaints = new ArrayList<>();
        tour().again(seat, (found, page) -> judge(found.person(), page, complaints));
        assertThat(complaints).isEmpty();
    }

    /** The wide window once more in English would tell nothing that these do not. */
    static Stream<Seat> otherSeats() {
        return Seat.inTheLight().filter(seat -> seat.screen() != Tour.SEAT.screen());
    }

    @FromEachSeat
    void what_is_not_there_and_what_is_not_allowed_are_sound_pages_too(Seat seat) throws Exception {
        try (Browser browser = Browser.open(ledger(), seat)) {
            Tab tab = browser.tab();
            tab.open("/sign-in");
            tab.chooseLanguage().mustBeSound();
            tab.signIn("xem", RunningLedger.PASSWORD).mustBeSound();
            for (String nowhere : List.of(
                    "/nowhere", "/provinces/99@2004-07-08", "/projects/project.00000000-0000-4000-8000-000000000000")) {
                tab.open(nowhere).mustBeSound(404);
            }
            tab.open("/posting").mustBeSound(403);
        }
    }

    private static void judge(String person, Page page, List<String> complaints) {
        try {
            page.mustBeSound();
        } catch (AssertionError unsound) {
            complaints.add(person + " finds that " + unsound.getMessage());
        }
    }
}

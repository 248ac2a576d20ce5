package vn.khuyencong.ledger.infra.conformance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.infra.conformance.browser.Browser;
import vn.khuyencong.ledger.infra.conformance.browser.FromEachSeat;
import vn.khuyencong.ledger.infra.conformance.browser.Page;
import vn.khuyencong.ledger.infra.conformance.browser.Seat;
import vn.khuyencong.ledger.infra.conformance.browser.Tab;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.Directories;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** Every page that a link leads to is sound, for each person, in both languages and in both windows. */
@ParameterizedClass
@EnumSource(Books.class)
class EveryPageTest {
    private static final List<String> COMPLAINTS = new ArrayList<>();

    private static Path directory;
    private static RunningLedger ledger;
    private static Tour tour;

    @Parameter
    private Books books;

    @BeforeParameterizedClassInvocation
    static void followTheLinks(Books books) throws Exception {
        Browser.mustBeHere();
        COMPLAINTS.clear();
        directory = Files.createTempDirectory("ledger-pages");
        ledger = books.start(directory.resolve("data"));
        tour = Tour.of(books, ledger, (person, page) -> judge(person, page, COMPLAINTS));
    }

    @AfterParameterizedClassInvocation
    static void stop() throws Exception {
        if (ledger != null) {
            ledger.close();
            Directories.delete(directory);
        }
    }

    @Test
    void whoever_follows_the_links_finds_sound_pages_only() {
        assertThat(COMPLAINTS).isEmpty();
    }

    @Test
    void the_links_lead_to_every_kind_of_page() {
        assertThat(tour.paths()).containsAll(books.kinds());
    }

    @Test
    void what_the_links_hand_out_as_files_can_be_had() {
        assertThat(tour.files()).allSatisfy(file -> {
            Answer answer = ledger.as(file.person()).get(file.path());
            assertThat(answer.status()).as(file.path()).isEqualTo(200);
            assertThat(answer.body()).as(file.path()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("otherSeats")
    void a_page_of_each_kind_is_sound_in_the_narrow_window_in_both_languages(Seat seat) throws Exception {
        List<String> complaints = new ArrayList<>();
        tour.again(seat, (found, page) -> judge(found.person(), page, complaints));
        assertThat(complaints).isEmpty();
    }

    /** The wide window once more in English would tell nothing that these do not. */
    static Stream<Seat> otherSeats() {
        return Seat.inTheLight().filter(seat -> seat.screen() != Tour.SEAT.screen());
    }

    @FromEachSeat
    void what_is_not_there_and_what_is_not_allowed_are_sound_pages_too(Seat seat) throws Exception {
        try (Browser browser = Browser.open(ledger, seat)) {
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

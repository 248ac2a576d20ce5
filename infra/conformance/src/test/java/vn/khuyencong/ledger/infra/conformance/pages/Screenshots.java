package vn.khuyencong.ledger.infra.conformance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ledger.infra.conformance.browser.Browser;
import vn.khuyencong.ledger.infra.conformance.browser.Seat;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** Pictures of one page of each kind, for a person to judge; `infra/ledger screenshots` runs it, and no build does. */
class Screenshots {
    @Test
    void of_one_page_of_each_kind(@TempDir Path directory) throws Exception {
        Browser.mustBeHere();
        Path out = Path.of(System.getProperty("ledger.screenshots"));
        try (RunningLedger ledger = Books.EXAMPLE.start(directory.resolve("data"))) {
            Tour tour = Tour.of(Books.EXAMPLE, ledger, (person, page) -> {});
            for (Seat seat : Seat.all().toList()) {
                tour.again(
                        seat,
                        (found, page) ->
                                page.photograph(out.resolve(found.kind().fileName() + "." + seat + ".png")));
            }
            assertThat(out).isDirectoryContaining("glob:**.png");
        }
    }
}

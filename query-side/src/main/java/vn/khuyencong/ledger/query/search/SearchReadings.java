package vn.khuyencong.ledger.query.search;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.Page;

/** Finds things for whoever asks, the page as well as a program. */
@Component
final class SearchReadings {
    private final Readings readings;
    private final MessageSource words;

    SearchReadings(Readings readings, MessageSource words) {
        this.readings = readings;
        this.words = words;
    }

    Page<Hit> page(SearchParameters wanted, Asked asked, Locale locale) {
        FindThings question = wanted.read();
        Show show = Show.in(locale, words);
        return readings.ask(SearchProjection.NAME, asked.asOf(), asked.minPosition(), view -> {
            FindThings.Found found = question.in(view);
            Names names = new Names(view.documents());
            Place next = found.next();
            return new Page<>(
                    found.things().stream().map(it -> Hit.of(it, names, show)).toList(),
                    next == null ? null : next.cursor(),
                    view.asOf());
        });
    }
}

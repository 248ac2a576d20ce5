package vn.khuyencong.ledger.query.entries;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.query.documents.AsOf;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.FilterParameters;
import vn.khuyencong.ledger.query.web.Page;
import vn.khuyencong.ledger.query.web.Parameters;

/** Puts questions to the shelves of entries; those of today tell any past moment themselves: nothing is taken off them. */
@Component
final class EntryReadings {
    private final Readings readings;

    EntryReadings(Readings readings) {
        this.readings = readings;
    }

    interface Reading<T> {
        T from(Documents documents, Moment asOf);
    }

    /** How an entry is shown, by the documents of the same moment. */
    interface Showing<T> {
        T of(Entry entry, Documents documents, Moment asOf);
    }

    <T> T ask(Asked asked, Reading<T> question) {
        Moment past = asked.asOf().isPresent() ? null : readings.pin(asked.asOf());
        Long seen = past == null ? asked.minPosition() : Long.valueOf(past.position());
        return readings.ask(
                EntriesProjection.NAME,
                AsOf.PRESENT,
                seen,
                view -> question.from(view.documents(), past == null ? view.asOf() : past));
    }

    /** A part of the entries that are asked for, each shown by itself. */
    <T> Page<T> page(FilterParameters filter, EntryParameters wanted, Asked asked, Showing<T> showing) {
        Place after = Parameters.read("cursor", wanted.cursor(), Place::ofCursor);
        return ask(asked, (documents, asOf) -> {
            GetEntries question = new GetEntries(filter.read(new Names(documents)), wanted.concerned());
            return page(question, after, wanted.most(), documents, asOf, showing);
        });
    }

    private static <T> Page<T> page(
            GetEntries question,
            @Nullable Place after,
            int most,
            Documents documents,
            Moment asOf,
            Showing<T> showing) {
        List<GetEntries.Placed> found = question.read(new EntryShelves(documents, asOf), after)
                .limit(most + 1L)
                .toList();
        boolean more = found.size() > most;
        List<GetEntries.Placed> shown = more ? found.subList(0, most) : found;
        return new Page<>(
                shown.stream()
                        .map(it -> showing.of(it.entry(), documents, asOf))
                        .toList(),
                more ? shown.getLast().place().cursor() : null,
                asOf);
    }
}

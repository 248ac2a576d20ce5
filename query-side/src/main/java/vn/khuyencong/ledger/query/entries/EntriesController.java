package vn.khuyencong.ledger.query.entries;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.query.documents.AsOf;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.FigureParameter;
import vn.khuyencong.ledger.query.web.FilterParameters;
import vn.khuyencong.ledger.query.web.Page;
import vn.khuyencong.ledger.query.web.Parameters;

/** Answers which entries there are: of a unit, a project, a text, a decision, or behind a figure. */
@RestController
final class EntriesController {
    private final Readings readings;
    private final EntryFiles files;

    EntriesController(Readings readings, EntryFiles files) {
        this.readings = readings;
        this.files = files;
    }

    @Operation(summary = "Entries: facts that moved money, with their postings and evidence")
    @GetMapping("/api/v1/entries")
    ResponseEntity<?> entries(
            FilterParameters filter, EntryParameters wanted, Asked asked, HttpServletRequest request, Locale locale) {
        if (wanted.figure() != null) {
            return behind(FigureParameter.read(wanted.figure()), wanted, locale);
        }
        Place after = Parameters.read("cursor", wanted.cursor(), Place::ofCursor);
        List<String> concerned = wanted.concerned();
        if (wanted.form().isFile()) {
            Found found = ask(
                    asked,
                    (documents, asOf) -> new Found(
                            question(filter, concerned, documents)
                                    .read(new EntryShelves(documents, asOf), after)
                                    .map(GetEntries.Placed::entry)
                                    .toList(),
                            asOf));
            return files.ofQuestion(
                    String.valueOf(request.getQueryString()), found.entries(), found.asOf(), wanted.form(), locale);
        }
        return ResponseEntity.ok(ask(
                asked,
                (documents, asOf) -> page(question(filter, concerned, documents), after, wanted, documents, asOf)));
    }

    private static GetEntries question(FilterParameters filter, List<String> concerned, Documents documents) {
        Filter read = filter.read(new Names(documents));
        return new GetEntries(read, concerned);
    }

    private static Page<EntryView> page(
            GetEntries question, @Nullable Place after, EntryParameters wanted, Documents documents, Moment asOf) {
        int most = wanted.most();
        List<GetEntries.Placed> found = question.read(new EntryShelves(documents, asOf), after)
                .limit(most + 1L)
                .toList();
        boolean more = found.size() > most;
        List<GetEntries.Placed> shown = more ? found.subList(0, most) : found;
        return new Page<>(
                shown.stream().map(it -> EntryView.of(it.entry())).toList(),
                more ? shown.getLast().place().cursor() : null,
                asOf);
    }

    private ResponseEntity<?> behind(FigureId figure, EntryParameters wanted, Locale locale) {
        Asked then = new Asked(AsOf.PRESENT, figure.asOf().position());
        List<Leaf> leaves = ask(then, (documents, now) -> Leaves.of(figure, documents));
        if (wanted.form().isFile()) {
            return files.ofFigure(figure, leaves, wanted.form(), "entries", locale);
        }
        Integer cursor = Parameters.read("cursor", wanted.cursor(), Integer::valueOf);
        List<Entry> entries = leaves.stream().map(Leaf::entry).distinct().toList();
        int first = cursor == null ? 0 : Math.min(cursor, entries.size());
        int end = Math.min(entries.size(), first + wanted.most());
        return ResponseEntity.ok(new Page<>(
                entries.subList(first, end).stream().map(EntryView::of).toList(),
                end < entries.size() ? Integer.toString(end) : null,
                figure.asOf()));
    }

    /** The shelves of today tell any past moment themselves: nothing is taken off them. */
    private <T> T ask(Asked asked, Reading<T> question) {
        Moment past = asked.asOf().isPresent() ? null : readings.pin(asked.asOf());
        Long seen = past == null ? asked.minPosition() : Long.valueOf(past.position());
        return readings.ask(
                EntriesProjection.NAME,
                AsOf.PRESENT,
                seen,
                view -> question.from(view.documents(), past == null ? view.asOf() : past));
    }

    private record Found(List<Entry> entries, Moment asOf) {}

    private interface Reading<T> {
        T from(Documents documents, Moment asOf);
    }
}

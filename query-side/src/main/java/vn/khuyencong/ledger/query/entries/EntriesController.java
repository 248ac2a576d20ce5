package vn.khuyencong.ledger.query.entries;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.query.documents.AsOf;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.FigureParameter;
import vn.khuyencong.ledger.query.web.FilterParameters;
import vn.khuyencong.ledger.query.web.Page;
import vn.khuyencong.ledger.query.web.Parameters;

/** Answers which entries there are: of a unit, a project, a text, a decision, or behind a figure. */
@RestController
final class EntriesController {
    private final EntryReadings readings;
    private final EntryFiles files;

    EntriesController(EntryReadings readings, EntryFiles files) {
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
        if (wanted.form().isFile()) {
            return file(filter, wanted, asked, String.valueOf(request.getQueryString()), locale);
        }
        return ResponseEntity.ok(readings.page(filter, wanted, asked, (entry, documents, asOf) -> EntryView.of(entry)));
    }

    private ResponseEntity<?> file(
            FilterParameters filter, EntryParameters wanted, Asked asked, String question, Locale locale) {
        Place after = Parameters.read("cursor", wanted.cursor(), Place::ofCursor);
        Found found = readings.ask(
                asked,
                (documents, asOf) -> new Found(
                        new GetEntries(filter.read(new Names(documents)), wanted.concerned())
                                .read(new EntryShelves(documents, asOf), after)
                                .map(GetEntries.Placed::entry)
                                .toList(),
                        asOf));
        return files.ofQuestion(question, found.entries(), found.asOf(), wanted.form(), locale);
    }

    private ResponseEntity<?> behind(FigureId figure, EntryParameters wanted, Locale locale) {
        Asked then = new Asked(AsOf.PRESENT, figure.asOf().position());
        List<Leaf> leaves = readings.ask(then, (documents, now) -> Leaves.of(figure, documents));
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

    private record Found(List<Entry> entries, Moment asOf) {}
}

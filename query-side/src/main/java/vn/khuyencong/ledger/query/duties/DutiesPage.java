package vn.khuyencong.ledger.query.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.page.StreamNames;
import vn.khuyencong.ledger.query.page.Whereabouts;
import vn.khuyencong.ledger.query.shelves.HeldPostings;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** What waits for a second person, with its forms, and every override for the auditor. */
@PageController
final class DutiesPage {
    private final Readings readings;

    DutiesPage(Readings readings) {
        this.readings = readings;
    }

    /** A part of a list; {@code waiting} counts all that wait. */
    record Rows(List<DutyRow> rows, @Nullable String next, int waiting, LocalDate day, Moment asOf) {}

    /** One posting with what it says in its parts. */
    record Sheet(DutyRow row, List<BodyLines.Line> lines, Titles titles, Moment asOf) {
        /** Whether the amount is a sum or a change that none of the lines says by itself. */
        public boolean sumsUp() {
            String amount = row.it().amount().amount();
            return !amount.equals("0")
                    && lines.stream().noneMatch(line -> line.value().equals(amount));
        }

        /** What a line says in words, where its value is a code that has some. */
        public String said(BodyLines.Line line, Show show) {
            return line.words().stream()
                    .map(group -> show.wordIfAny(group, line.value()))
                    .filter(word -> !word.equals(line.value()))
                    .findFirst()
                    .orElse(line.value());
        }

        /** A unit that a line names. */
        public Titles.Named unitOf(BodyLines.Line line) {
            return titles.unit(new Unit(line.value()));
        }

        /** Where what a line names is shown, under its name. */
        public Whereabouts placeOf(BodyLines.Line line) {
            return new StreamNames(titles).of(line.value());
        }
    }

    @GetMapping("/held-postings")
    String waiting(@RequestParam(required = false) @Nullable String cursor, Asked asked, Model model) {
        Paging paging = Paging.of(cursor, null);
        return list("duties/held", asked, model, held -> held.waiting(null, paging));
    }

    @GetMapping("/overrides")
    String overrides(@RequestParam(required = false) @Nullable String cursor, Asked asked, Model model) {
        Paging paging = Paging.of(cursor, null);
        return list("duties/overrides", asked, model, held -> held.overrides(paging));
    }

    private String list(String template, Asked asked, Model model, Function<HeldPostings, HeldPostings.Part> part) {
        Reader reader = asked.asOf().isPresent() ? Reader.current() : null;
        Rows list = readings.ask(
                ShelvesProjection.NAME, asked.asOf(), asked.minPosition(), view -> rows(view, part, reader));
        model.addAttribute("list", list);
        model.addAttribute("asOf", list.asOf());
        return template;
    }

    private static Rows rows(View view, Function<HeldPostings, HeldPostings.Part> wanted, @Nullable Reader reader) {
        LocalDate day = view.asOf().day();
        HeldPostings held = HeldPostings.of(view);
        HeldPostings.Part part = wanted.apply(held);
        Titles titles = new Titles(view);
        return new Rows(
                part.postings().stream()
                        .map(it -> DutyRow.of(it, day, titles, reader))
                        .toList(),
                part.next(),
                held.waiting(),
                day,
                view.asOf());
    }

    /** One posting: what it says, who stands behind it, and what the reader may do with it. */
    @GetMapping("/held-postings/{entry}")
    String one(@PathVariable String entry, Asked asked, Model model) {
        EntryId id = new EntryId(entry);
        Reader reader = asked.asOf().isPresent() ? Reader.current() : null;
        Sheet sheet = readings.ask(
                ShelvesProjection.NAME, asked.asOf(), asked.minPosition(), view -> sheet(id, view, reader));
        model.addAttribute("sheet", sheet);
        model.addAttribute("asOf", sheet.asOf());
        return "duties/posting";
    }

    private static Sheet sheet(EntryId id, View view, @Nullable Reader reader) {
        LocalDate day = view.asOf().day();
        Titles titles = new Titles(view);
        DutyRow row = HeldPostings.of(view)
                .at(id)
                .map(it -> DutyRow.of(it, day, titles, reader))
                .orElseThrow(() -> QuestionProblem.unknown("UNKNOWN_HELD_POSTING", id));
        return new Sheet(row, BodyLines.of(row.it().body()), titles, view.asOf());
    }
}

package vn.khuyencong.ledger.query.explanation;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.ledger.query.documents.AsOf;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.web.FigureParameter;

/** Vì sao? Where every amount on a page leads: what it is made of, down to the decree. */
@PageController
final class FigurePage {
    private static final int LEAVES = 50;

    private final Readings readings;

    FigurePage(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/figures/{id}")
    String figure(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute(name = "show", binding = false) Show show,
            Model model) {
        FigureId figure = FigureParameter.read(id);
        long position = figure.asOf().position();
        Breakdown breakdown = new BreakDownFigure(figure, new PinnedReading(readings, position))
                .from(LeafCursor.read(cursor), LEAVES);
        FigureSheet sheet = readings.ask(
                ShelvesProjection.NAME,
                AsOf.PRESENT,
                position,
                view -> FigureSheet.of(
                        breakdown,
                        new FigureWords(show, new Titles(view)),
                        readings.recordedAt(position),
                        now(figure)));
        model.addAttribute("sheet", sheet);
        model.addAttribute("asOf", figure.asOf());
        return "explanation/figure";
    }

    private @Nullable String now(FigureId figure) {
        Moment present = readings.pin(AsOf.PRESENT);
        return present.equals(figure.asOf()) ? null : new FigureId(figure.measure(), figure.scope(), present).text();
    }
}

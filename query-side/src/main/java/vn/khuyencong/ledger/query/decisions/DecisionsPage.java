package vn.khuyencong.ledger.query.decisions;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** Decisions: which are known, and each between the acts it rests on and the money that rests on it. */
@PageController
final class DecisionsPage {
    private final Readings readings;

    DecisionsPage(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/decisions")
    String all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Asked asked,
            Model model) {
        Paging paging = Paging.of(cursor, limit);
        DecisionList list = ask(asked, view -> DecisionList.of(paging, view));
        model.addAttribute("list", list);
        model.addAttribute("asOf", list.asOf());
        return "decisions/decisions";
    }

    /** The cursor is a place among the entries that rest on the decision. */
    @GetMapping("/decisions/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Asked asked,
            Model model) {
        DecisionId decision = new DecisionId(id);
        Paging paging = Paging.of(cursor, limit);
        DecisionSheet sheet = ask(
                asked,
                view -> DecisionSheet.of(decision, paging, view)
                        .orElseThrow(() -> QuestionProblem.unknown(DecisionsController.UNKNOWN, id)));
        model.addAttribute("sheet", sheet);
        model.addAttribute("asOf", sheet.asOf());
        return "decisions/decision";
    }

    private <T> T ask(Asked asked, Function<View, T> question) {
        return readings.ask(ShelvesProjection.NAME, asked.asOf(), asked.minPosition(), question);
    }
}

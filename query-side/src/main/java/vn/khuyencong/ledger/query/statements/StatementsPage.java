package vn.khuyencong.ledger.query.statements;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** Published texts: which there are, and each beside what the ledger made of it. */
@PageController
final class StatementsPage {
    private final Readings readings;
    private final FullTexts files;

    StatementsPage(Readings readings, FullTexts files) {
        this.readings = readings;
        this.files = files;
    }

    @GetMapping("/statements")
    String all(
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Asked asked,
            Model model) {
        Paging paging = Paging.of(cursor, limit);
        StatementList list = ask(asked, view -> StatementList.of(province, paging, view));
        model.addAttribute("list", list);
        model.addAttribute("asOf", list.asOf());
        return "statements/statements";
    }

    @GetMapping("/statements/{id}")
    String one(@PathVariable String id, Asked asked, Model model) {
        StatementId statement = new StatementId(id);
        StatementSheet sheet = ask(
                asked,
                view -> StatementSheet.of(statement, view, files)
                        .orElseThrow(() -> QuestionProblem.unknown(StatementsController.UNKNOWN, id)));
        model.addAttribute("sheet", sheet);
        model.addAttribute("asOf", sheet.asOf());
        return "statements/statement";
    }

    private <T> T ask(Asked asked, Function<View, T> question) {
        return readings.ask(ShelvesProjection.NAME, asked.asOf(), asked.minPosition(), question);
    }
}

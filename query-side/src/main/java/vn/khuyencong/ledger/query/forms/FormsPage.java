package vn.khuyencong.ledger.query.forms;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.query.documents.AsOf;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.projects.Action;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** The forms on which a project is approved, contracted, paid and corrected; each posts to the public interface. */
@PageController
@RequestMapping("/posting")
final class FormsPage {
    private final Readings readings;

    FormsPage(Readings readings) {
        this.readings = readings;
    }

    /** The form of an action on a project, if the reader may post it as the project stands. */
    @GetMapping(path = "/{form:[a-z-]+}", params = "project")
    String form(
            @PathVariable String form,
            @RequestParam String project,
            @RequestParam(required = false) @Nullable Long minPosition,
            @ModelAttribute(binding = false) Show show,
            Model model) {
        Action action = Action.ofWireName(form);
        if (action == null) {
            throw QuestionProblem.unknown("UNKNOWN_FORM", form);
        }
        ProjectId id = new ProjectId(project);
        Reader reader = Reader.current();
        FormSheet sheet = readings.ask(
                ShelvesProjection.NAME, AsOf.PRESENT, minPosition, view -> FormSheet.of(id, view, reader, show));
        model.addAllAttributes(sheet.attributes());
        model.addAttribute("asOf", sheet.project().asOf());
        model.addAttribute("action", form);
        model.addAttribute("barred", action.barred(sheet.project().project(), reader));
        return sheet.project().actions().contains(action) ? "forms/" + form : "forms/closed";
    }

    /** Bút toán đảo; with {@code replace} the right values stand beside it. */
    @GetMapping("/reversal")
    String reversal(
            @RequestParam String entry,
            @RequestParam(required = false) @Nullable String replace,
            @ModelAttribute(binding = false) Show show,
            Model model) {
        EntryId id = new EntryId(entry);
        Reader reader = Reader.current();
        ReversalSheet sheet = readings.ask(
                ShelvesProjection.NAME, AsOf.PRESENT, null, view -> ReversalSheet.of(id, view, reader, show));
        model.addAttribute("sheet", sheet);
        model.addAttribute("replace", replace != null && sheet.disbursement() != null);
        model.addAttribute("asOf", sheet.asOf());
        return sheet.open() ? "forms/reversal" : "forms/no-reversal";
    }
}

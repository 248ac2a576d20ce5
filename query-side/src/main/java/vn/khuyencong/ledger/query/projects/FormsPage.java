package vn.khuyencong.ledger.query.projects;

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
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;

/** The forms on which a project is approved, contracted, paid and corrected; each posts to the public interface. */
@PageController
@RequestMapping("/posting")
final class FormsPage {
    private final Readings readings;

    FormsPage(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/{form:approval|return|beneficiary|contract|disbursement|clearance|advance-return|outcome|closure}")
    String form(
            @PathVariable String form,
            @RequestParam String project,
            @RequestParam(required = false) @Nullable Long minPosition,
            @ModelAttribute(binding = false) Show show,
            Model model) {
        ProjectId id = new ProjectId(project);
        Reader reader = Reader.current();
        FormSheet sheet = readings.ask(
                ShelvesProjection.NAME, AsOf.PRESENT, minPosition, view -> FormSheet.of(id, view, reader, show));
        model.addAttribute("sheet", sheet.project());
        model.addAttribute("choices", sheet.choices());
        model.addAttribute("asOf", sheet.project().asOf());
        model.addAttribute("action", form);
        Action action = Action.ofWireName(form);
        return action != null && sheet.project().actions().contains(action)
                ? "projects/forms/" + form
                : closed(sheet.project(), reader, model);
    }

    /** Tells why there is no form: it is the person's own project, another role's duty, or not the time. */
    private static String closed(ProjectSheet sheet, @Nullable Reader reader, Model model) {
        boolean own = reader != null && sheet.project().proposers().contains(reader.person());
        model.addAttribute("own", own);
        return "projects/forms/closed";
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
        return sheet.open() ? "projects/forms/reversal" : "projects/forms/no-reversal";
    }
}

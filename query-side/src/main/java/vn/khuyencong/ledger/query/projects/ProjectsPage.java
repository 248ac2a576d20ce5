package vn.khuyencong.ledger.query.projects;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.shelves.AwaitingPaging;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.Parameters;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** The list of projects, and each with its register. */
@PageController
final class ProjectsPage {
    private final Readings readings;

    ProjectsPage(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/projects")
    String all(
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor,
            Asked asked,
            Model model) {
        boolean awaiting = isAwaiting(status);
        ProjectList list = readings.ask(
                ShelvesProjection.NAME,
                asked.asOf(),
                asked.minPosition(),
                view -> awaiting
                        ? ProjectList.awaitingApproval(province, AwaitingPaging.of(cursor, null), view)
                        : ProjectList.of(province, Paging.of(cursor, null), view));
        model.addAttribute("list", list);
        model.addAttribute("awaiting", awaiting);
        model.addAttribute("asOf", list.asOf());
        return "projects/projects";
    }

    /** The approver's inbox: what others proposed and nobody has decided yet. */
    @GetMapping("/posting/inbox")
    String inbox(@RequestParam(required = false) @Nullable String cursor, Asked asked, Model model) {
        AwaitingPaging wanted = AwaitingPaging.of(cursor, null);
        Reader reader = Reader.current();
        Inbox inbox = readings.ask(
                ShelvesProjection.NAME, asked.asOf(), asked.minPosition(), view -> Inbox.of(reader, wanted, view));
        model.addAttribute("inbox", inbox);
        model.addAttribute("asOf", inbox.asOf());
        return "projects/inbox";
    }

    /** Those that wait for an approver stand in a list of their own; every other status is read off the projects. */
    private static boolean isAwaiting(@Nullable String status) {
        Status wanted = Parameters.read("status", status, Status::valueOf);
        if (wanted != null && wanted != Status.PROPOSED) {
            throw QuestionProblem.malformed("status", wanted);
        }
        return wanted != null;
    }

    @GetMapping("/projects/{id}")
    String one(@PathVariable String id, Asked asked, Model model) {
        ProjectId project = new ProjectId(id);
        Reader posting = asked.asOf().isPresent() ? Reader.current() : null;
        ProjectSheet sheet = readings.ask(
                ShelvesProjection.NAME,
                asked.asOf(),
                asked.minPosition(),
                view -> ProjectSheet.of(project, view, posting));
        model.addAttribute("sheet", sheet);
        model.addAttribute("asOf", sheet.asOf());
        return "projects/project";
    }
}

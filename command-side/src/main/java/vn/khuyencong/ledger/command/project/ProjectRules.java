package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_APPROVED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_CONTRACT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PARTY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.project.ProjectState.Contract;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.command.project.ProjectState.Stage;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/** The guards that several commands of a project share. */
final class ProjectRules {
    private ProjectRules() {}

    static ProjectProposed mustExist(ProjectId project, ProjectState state, Circumstances around) {
        ProjectProposed proposal = UNKNOWN_PROJECT.unless(state.proposal(), "/project", project);
        around.caller().mustServe(proposal.unit());
        return proposal;
    }

    /** Money moves on a project only between its approval and its closing, by finance staff. */
    static void mustCarryMoney(ProjectId project, ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        mustExist(project, state, around);
        PROJECT_CLOSED.when(state.stage() == Stage.CLOSED, "/project", project);
        PROJECT_NOT_APPROVED.when(state.stage() != Stage.APPROVED, "/project", project);
    }

    static Line mustHaveLine(String line, ProjectState state) {
        return UNKNOWN_LINE.unless(state.line(line), "/line", line);
    }

    static Contract mustHaveContract(String contract, ProjectState state) {
        return UNKNOWN_CONTRACT.unless(state.contract(contract), "/contract", contract);
    }

    static void mustKnowParty(@Nullable PartyId party, String field, Circumstances around) {
        UNKNOWN_PARTY.when(party != null && around.registry().party(party) == null, field, String.valueOf(party));
    }

    /** What a money fact of a line rests on: what is shown with it, and always the decision that approved the line. */
    static List<Evidence> restsOn(Line line, List<Evidence> shown, Circumstances around) {
        if (!shown.isEmpty()) {
            around.mustKnow(shown);
        }
        List<Evidence> all = new ArrayList<>(shown);
        line.evidence().stream().filter(it -> !all.contains(it)).forEach(all::add);
        return all;
    }
}

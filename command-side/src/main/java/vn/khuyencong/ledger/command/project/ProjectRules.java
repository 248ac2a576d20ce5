package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_DRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_ID_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_APPROVED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_PROPOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_STOPPED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_SUSPENDED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROPOSER_MAY_NOT_APPROVE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_CONTRACT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PARTY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.project.Contracts.Contract;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.command.project.ProjectState.Stage;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.project.CounterpartRef;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ReturnGround;

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
        mustBeOpen(project, state, around);
    }

    /** Others decide over a proposal that still waits; never who proposed it. */
    static ProjectProposed mustAwaitOthers(ProjectId project, ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.APPROVER);
        ProjectProposed proposal = mustExist(project, state, around);
        PROJECT_NOT_PROPOSED.when(state.stage() != Stage.PROPOSED, "/project", project);
        PROPOSER_MAY_NOT_APPROVE.when(state.wasProposedBy(around), "", project);
        return proposal;
    }

    /** An approver changes what a project was given by decision; never who proposed it. */
    static void mustBeDecided(ProjectId project, List<Evidence> evidence, ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.APPROVER);
        mustBeOpen(project, state, around);
        PROPOSER_MAY_NOT_APPROVE.when(state.wasProposedBy(around), "", project);
        around.mustKnowDecision(evidence);
    }

    /** The project is approved and not closed. */
    static void mustBeOpen(ProjectId project, ProjectState state, Circumstances around) {
        mustExist(project, state, around);
        PROJECT_CLOSED.when(state.stage() == Stage.CLOSED, "/project", project);
        PROJECT_NOT_APPROVED.when(state.stage() != Stage.APPROVED, "/project", project);
    }

    /** The project is approved, or was and is closed now: some things come to light late. */
    static void mustHaveRun(ProjectId project, ProjectState state, Circumstances around) {
        mustExist(project, state, around);
        boolean ran = state.stage() == Stage.APPROVED || state.stage() == Stage.CLOSED;
        PROJECT_NOT_APPROVED.when(!ran, "/project", project);
    }

    /** Nothing new is promised or paid on a project that is suspended or was stopped. */
    static void mustRun(ProjectId project, ProjectState state) {
        PROJECT_SUSPENDED.when(state.isSuspended(), "/project", project);
        PROJECT_STOPPED.when(state.isStopped(), "/project", project);
    }

    static Line mustHaveLine(String line, ProjectState state) {
        return UNKNOWN_LINE.unless(state.line(line), "/line", line);
    }

    static Contract mustHaveContract(String contract, ProjectState state) {
        return UNKNOWN_CONTRACT.unless(state.contracts().at(contract), "/contract", contract);
    }

    static void mustBeFree(String newLine, ProjectState state) {
        LINE_ID_TAKEN.when(state.line(newLine) != null, "/newLine", newLine);
    }

    /** The line on which a contract was paid: the one named, or where the contract stands now. */
    static Line mustHavePaid(String contract, @Nullable String line, ProjectState state) {
        Contract paid = mustHaveContract(contract, state);
        String at = line == null ? paid.line() : line;
        UNKNOWN_LINE.when(!paid.parts().containsKey(at), "/line", at);
        return mustHaveLine(at, state);
    }

    /** Money that comes back reduces spending until the line's correction period ends; later it is income. */
    static ReturnGround groundOf(LineRef line, LocalDate date) {
        boolean yearIsOpen = !date.isAfter(line.fund().fiscalYear().correctionEndsOn());
        return yearIsOpen ? ReturnGround.REDUCES_SPENDING : ReturnGround.BUDGET_INCOME;
    }

    /** What a contract did not draw cannot be put back on it; later money opens no contract again. */
    static void mustBeAbleToReopen(
            String contract,
            Line on,
            Limit from,
            Money amount,
            ReturnGround ground,
            LocalDate date,
            ProjectState state) {
        switch (ground) {
            case REDUCES_SPENDING -> mustHaveDrawn(contract, on, from, amount, date, state);
            case BUDGET_INCOME -> {}
        }
    }

    /**
     * Nothing comes back of a contract, or is struck out or ordered back on it, that was not paid on it, though other
     * contracts of the line drew enough; what the whole line lacks is told by its account.
     */
    static void mustHaveDrawn(String contract, Line on, Limit from, Money amount, LocalDate date, ProjectState state) {
        String line = on.ref().id();
        Money drawn = mustHaveContract(contract, state).on(line).drawn();
        boolean lineBears = !amount.isMoreThan(state.books().balance(from, line));
        EXCEEDS_CONTRACT_DRAWN.whenMore(lineBears ? amount : Money.ZERO, drawn, date, "/amount", contract);
    }

    /** Counterpart is promised with the proposal and shown until the project closes. */
    static ProjectProposed mustTakeCounterpart(ProjectId project, ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        ProjectProposed proposal = mustExist(project, state, around);
        PROJECT_CLOSED.when(state.stage() == Stage.CLOSED, "/project", project);
        boolean lives = state.stage() == Stage.PROPOSED || state.stage() == Stage.APPROVED;
        PROJECT_NOT_APPROVED.when(!lives, "/project", project);
        return proposal;
    }

    static CounterpartRef counterpartOf(ProjectProposed proposal, FiscalYear year) {
        return new CounterpartRef(proposal.unit(), year, proposal.activities(), proposal.programme());
    }

    static void mustKnowParty(@Nullable PartyId party, String field, Circumstances around) {
        UNKNOWN_PARTY.when(party != null && !around.registry().knows(party), field, String.valueOf(party));
    }

    /** What a money fact of a line rests on: what is shown with it, and always the decision that approved the line. */
    static List<Evidence> restsOn(Line line, List<Evidence> shown, Circumstances around) {
        mustKnowIfShown(shown, around);
        List<Evidence> all = new ArrayList<>(shown);
        line.evidence().stream().filter(it -> !all.contains(it)).forEach(all::add);
        return all;
    }

    /** What a money fact of the whole project rests on: what is shown with it, and the decisions that approved its lines. */
    static List<Evidence> restsOnProject(List<Evidence> shown, ProjectState state, Circumstances around) {
        mustKnowIfShown(shown, around);
        List<Evidence> all = new ArrayList<>(shown);
        new TreeMap<>(state.lines())
                .values()
                .forEach(line ->
                        line.evidence().stream().filter(it -> !all.contains(it)).forEach(all::add));
        EVIDENCE_MISSING.when(all.isEmpty(), "/evidence");
        return all;
    }

    static void mustKnowIfShown(List<Evidence> shown, Circumstances around) {
        if (!shown.isEmpty()) {
            around.mustKnow(shown);
        }
    }
}

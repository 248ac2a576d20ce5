package vn.khuyencong.ledger.query.projects;

import java.util.function.Predicate;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.query.web.Amount;

/** What a project is ready for as it stands: what the ledger would not refuse for its stage or for want of money. */
record Readiness(ProjectAnswer project) {

    boolean allows(Action action) {
        return switch (action) {
            case PROPOSAL -> is(Status.RETURNED);
            case APPROVAL -> is(Status.PROPOSED) || runs() && project.kind() == ProjectKind.POINT;
            case APPRAISAL, RETURN, REJECTION -> is(Status.PROPOSED);
            case BUDGET_ADJUSTMENT, SUSPENSION -> runs();
            case SOURCE_CHANGE -> runs() && anyLine(it -> isLeft(it.uncontracted()) || isLeft(it.undrawn()));
            case BENEFICIARY -> runs() && project.kind() != ProjectKind.TASK && anyLine(it -> it.beneficiary() == null);
            case CONTRACT -> runs() && anyLine(it -> isLeft(it.uncontracted()));
            case CONTRACT_AMENDMENT -> isOpen() && !project.contracts().isEmpty();
            case DISBURSEMENT -> runs() && anyLine(it -> isLeft(it.undrawn()));
            case CLEARANCE, ADVANCE_RETURN, RECOVERY_ORDER -> isOpen() && anyLine(it -> isLeft(it.advance()));
            case REFUND, SETTLEMENT -> isOpen() && anyLine(it -> isLeft(it.unsettled()));
            case COUNTERPART_COMMITMENT, COUNTERPART_EVIDENCE -> is(Status.PROPOSED) || isOpen();
            case ACCEPTANCE -> isOpen();
            case OUTCOME, POST_CHECK, TREASURY_CONFIRMATION -> hasRun();
            case OUTCOME_CORRECTION -> !project.outcomes().isEmpty();
            case DISALLOWANCE -> hasRun() && (isOpen() && anyLine(it -> isLeft(it.unsettled())) || anySettled());
            case RECOVERY -> hasRun() && !project.life().owed().isEmpty();
            case LINE_CARRY_OVER -> isOpen() && anyLine(it -> isLeft(it.undrawn()) || isLeft(it.advance()));
            case CODE_CHANGE -> hasRun() && anyLine(it -> isLeft(it.drawn()));
            case STOP -> isOpen() && !is(Status.STOPPED);
            case CLOSURE -> isOpen() && Obstacle.on(project).isEmpty();
        };
    }

    private boolean is(Status status) {
        return project.status() == status;
    }

    /** Approved and neither suspended, stopped nor closed: something new may be promised and paid. */
    private boolean runs() {
        return is(Status.APPROVED) || is(Status.CONTRACTED);
    }

    /** Approved and not closed. */
    private boolean isOpen() {
        return runs() || is(Status.SUSPENDED) || is(Status.STOPPED);
    }

    /** Approved, be it closed by now: some things come to light late. */
    private boolean hasRun() {
        return isOpen() || is(Status.CLOSED);
    }

    private boolean anySettled() {
        return anyLine(it -> isLeft(it.settledNet()));
    }

    private boolean anyLine(Predicate<ProjectAnswer.Line> wanted) {
        return project.lines().stream().anyMatch(wanted);
    }

    private static boolean isLeft(Amount amount) {
        return amount.money().isPositive();
    }
}

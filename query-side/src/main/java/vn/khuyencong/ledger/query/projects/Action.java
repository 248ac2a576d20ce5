package vn.khuyencong.ledger.query.projects;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.page.Reader;

/** What can be posted on a project. A page offers only what the ledger would not refuse for the person or the stage. */
public enum Action {
    PROPOSAL(Step.FILE, Who.FINANCE),
    APPRAISAL(Step.FILE, Who.OTHER_APPROVER),
    APPROVAL(Step.FILE, Who.OTHER_APPROVER),
    RETURN(Step.FILE, Who.OTHER_APPROVER),
    REJECTION(Step.FILE, Who.OTHER_APPROVER),
    BUDGET_ADJUSTMENT(Step.BUDGET, Who.OTHER_APPROVER),
    SOURCE_CHANGE(Step.BUDGET, Who.OTHER_APPROVER),
    BENEFICIARY(Step.BUDGET, Who.FINANCE),
    CONTRACT(Step.CONTRACT, Who.FINANCE),
    CONTRACT_AMENDMENT(Step.CONTRACT, Who.FINANCE),
    DISBURSEMENT(Step.PAYMENT, Who.FINANCE),
    CLEARANCE(Step.PAYMENT, Who.FINANCE),
    ADVANCE_RETURN(Step.PAYMENT, Who.FINANCE),
    REFUND(Step.PAYMENT, Who.FINANCE),
    COUNTERPART_COMMITMENT(Step.WORK, Who.FINANCE),
    COUNTERPART_EVIDENCE(Step.WORK, Who.FINANCE),
    ACCEPTANCE(Step.WORK, Who.FINANCE),
    OUTCOME(Step.WORK, Who.FINANCE),
    OUTCOME_CORRECTION(Step.WORK, Who.FINANCE),
    SETTLEMENT(Step.SETTLEMENT, Who.APPROVER_WHO_PAID_NOTHING),
    DISALLOWANCE(Step.SETTLEMENT, Who.FINANCE_OR_APPROVER),
    RECOVERY_ORDER(Step.SETTLEMENT, Who.FINANCE),
    RECOVERY(Step.SETTLEMENT, Who.FINANCE),
    LINE_CARRY_OVER(Step.NEXT_YEAR, Who.FINANCE),
    TREASURY_CONFIRMATION(Step.CHECK, Who.FINANCE),
    CODE_CHANGE(Step.CHECK, Who.FINANCE),
    POST_CHECK(Step.CHECK, Who.FINANCE_OR_APPROVER),
    SUSPENSION(Step.END, Who.APPROVER),
    STOP(Step.END, Who.APPROVER),
    CLOSURE(Step.END, Who.FINANCE);

    /** The part of a project's life to which an action belongs. */
    public enum Step {
        FILE,
        BUDGET,
        CONTRACT,
        PAYMENT,
        WORK,
        SETTLEMENT,
        NEXT_YEAR,
        CHECK,
        END
    }

    /** Actions of one step, in the order of life. */
    public record Group(Step step, List<Action> actions) {}

    /** Whose duty it is. */
    private enum Who {
        FINANCE,
        APPROVER,
        FINANCE_OR_APPROVER,
        /** Never who proposed the project. */
        OTHER_APPROVER,
        /** Never who posted cash of the project. */
        APPROVER_WHO_PAID_NOTHING;

        boolean is(Reader reader, ProjectAnswer project) {
            return switch (this) {
                case FINANCE -> reader.role().equals("FINANCE");
                case APPROVER -> reader.role().equals("APPROVER");
                case FINANCE_OR_APPROVER -> FINANCE.is(reader, project) || APPROVER.is(reader, project);
                case OTHER_APPROVER ->
                    APPROVER.is(reader, project) && !project.proposers().contains(reader.person());
                case APPROVER_WHO_PAID_NOTHING ->
                    APPROVER.is(reader, project) && !project.payers().contains(reader.person());
            };
        }
    }

    private final Step step;
    private final Who who;

    Action(Step step, Who who) {
        this.step = step;
        this.who = who;
    }

    /** The form on which it is posted. */
    public String form() {
        return "/posting/" + wireName();
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static @Nullable Action ofWireName(String name) {
        return Stream.of(values())
                .filter(action -> action.wireName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Why an action that is the person's by role is not this person's: they proposed the project, or paid on it. */
    public @Nullable String barred(ProjectAnswer project, @Nullable Reader reader) {
        if (reader == null || !Who.APPROVER.is(reader, project) || who.is(reader, project)) {
            return null;
        }
        return switch (who) {
            case OTHER_APPROVER -> "own";
            case APPROVER_WHO_PAID_NOTHING -> "paid";
            case FINANCE, APPROVER, FINANCE_OR_APPROVER -> null;
        };
    }

    /** What the reader may do with the project as it stands. */
    static List<Action> on(ProjectAnswer project, @Nullable Reader reader) {
        if (reader == null || !reader.serves(project.unit())) {
            return List.of();
        }
        Readiness readiness = new Readiness(project);
        return Stream.of(values())
                .filter(action -> action.who.is(reader, project) && readiness.allows(action))
                .toList();
    }

    /** The same by step, steps without any left out. */
    static List<Group> grouped(List<Action> actions) {
        return Stream.of(Step.values())
                .map(step -> new Group(
                        step, actions.stream().filter(it -> it.step == step).toList()))
                .filter(group -> !group.actions().isEmpty())
                .toList();
    }
}

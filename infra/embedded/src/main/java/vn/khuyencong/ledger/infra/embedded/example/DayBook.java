package vn.khuyencong.ledger.infra.embedded.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.decision.AnnulDecision;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.duty.ConfirmPosting;
import vn.khuyencong.ledger.command.duty.OverrideChecks;
import vn.khuyencong.ledger.command.duty.RegulariseOverride;
import vn.khuyencong.ledger.command.duty.ReturnPosting;
import vn.khuyencong.ledger.command.fund.FundCommand;
import vn.khuyencong.ledger.command.fund.ReverseFundEntry;
import vn.khuyencong.ledger.command.project.ProjectCommand;
import vn.khuyencong.ledger.command.project.ReverseProjectEntry;
import vn.khuyencong.ledger.command.year.ClosePeriod;
import vn.khuyencong.ledger.command.year.ReopenPeriod;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.infra.embedded.table.Table;

/** Sổ nhật ký: what was done day by day, as the commands that say it. */
final class DayBook {
    private final Keys keys;
    private final FundSteps funds;
    private final ProjectSteps projects;

    DayBook(Keys keys) {
        this.keys = keys;
        this.funds = new FundSteps(keys);
        this.projects = new ProjectSteps(keys);
    }

    /** Every line, in the order in which it was written. */
    static List<Step> steps() {
        return Table.read(Keys.FOLDER + "/day-book.csv").stream().map(Step::new).toList();
    }

    /** @param posted where the earlier lines stand in the ledger, by their names */
    Command<?> command(Step step, Map<String, EntryId> posted) {
        String reversed = step.reverses();
        if (reversed == null) {
            return said(step);
        }
        EntryId entry = posted.get(reversed);
        if (entry == null) {
            throw new IllegalArgumentException(step.name() + " answers " + reversed + ", which stands nowhere");
        }
        return switch (step.act()) {
            case CONFIRM -> new ConfirmPosting(entry);
            case SEND_POSTING_BACK -> new ReturnPosting(entry, step.reason());
            case REGULARISE -> new RegulariseOverride(entry, step.effectiveOn(), evidence(step));
            case REVERSE -> reversal(step, entry, null);
            default -> reversal(step, entry, said(step));
        };
    }

    private Command<?> said(Step it) {
        return switch (it.act()) {
            case PLAN -> funds.planned(it, evidence(it));
            case ALLOCATE -> funds.allocated(it, evidence(it));
            case HAND_ON_PLAN -> funds.handedOn(it, FundChain.PLAN, evidence(it));
            case HAND_ON_AUTHORITY -> funds.handedOn(it, FundChain.AUTHORITY, evidence(it));
            case ADJUST_PLAN -> funds.adjusted(it, evidence(it));
            case CANCEL_PLAN -> funds.cancelled(it, evidence(it));
            case CARRY_OVER -> funds.carriedOver(it, evidence(it));
            case CLOSE_YEAR -> new ClosePeriod(funds.year(it), it.effectiveOn(), evidence(it));
            case REOPEN_YEAR -> new ReopenPeriod(funds.year(it), it.effectiveOn(), evidence(it));
            case PROPOSE -> projects.proposed(it);
            case SEND_BACK -> projects.sentBack(it);
            case APPROVE -> projects.approved(it, evidence(it));
            case ASSIGN_BENEFICIARY -> projects.assigned(it, evidence(it));
            case SIGN_CONTRACT -> projects.signed(it, ContractKind.CONTRACT, evidence(it));
            case ASSIGN_TASK -> projects.signed(it, ContractKind.TASK_ASSIGNMENT, evidence(it));
            case AMEND_CONTRACT -> projects.amended(it, evidence(it));
            case ADVANCE -> projects.disbursed(it, DisbursementKind.ADVANCE, evidence(it));
            case PAY -> projects.disbursed(it, DisbursementKind.PAYMENT, evidence(it));
            case CLEAR_ADVANCE -> projects.cleared(it, evidence(it));
            case RETURN_ADVANCE -> projects.returned(it, evidence(it));
            case RECORD_OUTCOME -> projects.outcome(it, evidence(it));
            case CLOSE -> projects.closed(it, evidence(it));
            case ANNUL_DECISION -> annulled(it);
            case OVERRIDE_ASSIGNMENT -> overridden(it);
            case REVERSE, CONFIRM, SEND_POSTING_BACK, REGULARISE ->
                throw new IllegalArgumentException(it.name() + " does not say what it answers");
        };
    }

    private OverrideChecks overridden(Step it) {
        LocalDate deadline = it.documentOn();
        if (deadline == null) {
            throw new IllegalArgumentException(it.name() + " does not say until when it will be made good");
        }
        return new OverrideChecks(
                projects.assigned(it, evidence(it)), List.of("DECIDED_BY_WRONG_LEVEL"), it.reason(), deadline);
    }

    private AnnulDecision annulled(Step it) {
        return new AnnulDecision(
                keys.decision(it.subject()), keys.decision(it.decisions().getFirst()), it.effectiveOn(), it.reason());
    }

    private static Command<?> reversal(Step it, EntryId entry, @Nullable Command<?> replacement) {
        return entry.stream().startsWith("fund.")
                ? new ReverseFundEntry(entry, it.effectiveOn(), it.reason(), (FundCommand) replacement)
                : new ReverseProjectEntry(entry, it.effectiveOn(), it.reason(), (ProjectCommand) replacement);
    }

    private List<Evidence> evidence(Step it) {
        return it.decisions().stream()
                .map(key -> new Evidence(keys.decision(key), null, it.quote(), null))
                .toList();
    }
}

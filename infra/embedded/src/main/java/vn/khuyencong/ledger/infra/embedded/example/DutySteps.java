package vn.khuyencong.ledger.infra.embedded.example;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.duty.ConfirmPosting;
import vn.khuyencong.ledger.command.duty.OverrideChecks;
import vn.khuyencong.ledger.command.duty.RegulariseOverride;
import vn.khuyencong.ledger.command.duty.ReturnPosting;
import vn.khuyencong.ledger.command.fund.FundCommand;
import vn.khuyencong.ledger.command.fund.ReverseFundEntry;
import vn.khuyencong.ledger.command.project.ProjectCommand;
import vn.khuyencong.ledger.command.project.ReverseProjectEntry;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;

/** The lines of the day book that answer another line, or wait for the one that answers them. */
record DutySteps(ProjectSteps projects, WorkSteps work) {

    Command<?> answer(Step it, EntryId entry, List<Evidence> evidence) {
        return switch (it.act()) {
            case CONFIRM -> new ConfirmPosting(entry);
            case SEND_POSTING_BACK -> new ReturnPosting(entry, it.reason());
            case REGULARISE -> new RegulariseOverride(entry, it.effectiveOn(), evidence);
            case RECOVER -> CashSteps.recovered(it, entry, evidence);
            case RECLASSIFY -> CashSteps.reclassified(it, entry, evidence);
            case CORRECT_OUTCOME -> work.corrected(it, entry, evidence);
            case REVERSE, RESUME -> reversal(it, entry, null);
            default -> throw it.isOfAnotherMatter();
        };
    }

    Command<?> said(Step it, List<Evidence> evidence) {
        LocalDate deadline = it.documentOn();
        if (it.act() != Act.OVERRIDE_ASSIGNMENT || deadline == null) {
            throw new IllegalArgumentException(
                    it.name() + " says neither what it answers nor until when it will be made good");
        }
        return new OverrideChecks(
                projects.assigned(it, evidence), List.of("DECIDED_BY_WRONG_LEVEL"), it.reason(), deadline);
    }

    /** @param replacement what is right in its place */
    static Command<?> reversal(Step it, EntryId entry, @Nullable Command<?> replacement) {
        return entry.stream().startsWith("fund.")
                ? new ReverseFundEntry(entry, it.effectiveOn(), it.reason(), (FundCommand) replacement)
                : new ReverseProjectEntry(entry, it.effectiveOn(), it.reason(), (ProjectCommand) replacement);
    }
}

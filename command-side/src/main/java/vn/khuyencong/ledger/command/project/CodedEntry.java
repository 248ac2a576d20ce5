package vn.khuyencong.ledger.command.project;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.CodeReclassified;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.PaymentRefunded;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;

/**
 * A money entry with the budget code under which the Treasury has it now, in đồng.
 */
record CodedEntry(LineRef line, Money amount, @Nullable BudgetCode code) {

    /** The entry with its latest code; null if none of money that passes the Treasury stands there. */
    static @Nullable CodedEntry at(EntryId entry, ProjectState state) {
        CodedEntry booked = booked(state.entries().standing().get(entry));
        if (booked == null) {
            return null;
        }
        BudgetCode code = booked.code();
        for (ProjectFact fact : state.entries().standing().values()) {
            code = fact instanceof CodeReclassified it && it.entry().equals(entry) ? it.to() : code;
        }
        return new CodedEntry(booked.line(), booked.amount(), code);
    }

    private static @Nullable CodedEntry booked(@Nullable ProjectFact fact) {
        return switch (fact) {
            case FundsDisbursed it -> new CodedEntry(it.line(), it.amount(), it.budgetCode());
            case AdvanceCleared it -> new CodedEntry(it.line(), it.amount(), it.budgetCode());
            case AdvanceReturned it -> new CodedEntry(it.line(), it.amount(), it.budgetCode());
            case PaymentRefunded it -> new CodedEntry(it.line(), it.amount(), it.budgetCode());
            case RecoveryRecorded it -> new CodedEntry(it.line(), it.amount(), it.budgetCode());
            case null, default -> null;
        };
    }
}

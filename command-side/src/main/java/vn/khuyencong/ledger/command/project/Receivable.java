package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ReceivableKind;
import vn.khuyencong.ledger.events.project.RecoveryOrdered;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.events.project.ReturnGround;

/**
 * Khoản phải thu: what one entry ordered back or struck out, and how much of it is still owed, in đồng.
 */
record Receivable(String contract, LineRef line, ReceivableKind kind, FiscalYear owedIn, Money left) {

    /** What stands at that entry; null if it is neither a recovery order nor a sum struck out, or was reversed. */
    static @Nullable Receivable at(EntryId entry, ProjectState state) {
        Money back = recoveredOf(entry, state);
        return switch (state.entries().standing().get(entry)) {
            case RecoveryOrdered it ->
                new Receivable(
                        it.contract(),
                        it.line(),
                        ReceivableKind.REDUCING,
                        yearOf(it.line()),
                        it.amount().minus(back));
            case AmountDisallowed it -> struckOut(it, back);
            case null, default -> null;
        };
    }

    private static Receivable struckOut(AmountDisallowed it, Money back) {
        FiscalYear handledIn = it.handledIn();
        ReceivableKind kind = handledIn == null ? ReceivableKind.REDUCING : ReceivableKind.INCOME;
        FiscalYear owedIn = handledIn == null ? yearOf(it.line()) : handledIn;
        return new Receivable(
                it.contract(), it.line(), kind, owedIn, it.amount().minus(back));
    }

    /** What came back of an entry so far, in đồng. */
    static Money recoveredOf(EntryId entry, ProjectState state) {
        Money back = Money.ZERO;
        for (ProjectFact fact : state.entries().standing().values()) {
            back = fact instanceof RecoveryRecorded it && it.recovers().equals(entry) ? back.plus(it.amount()) : back;
        }
        return back;
    }

    ReturnGround groundOn(LocalDate date) {
        return kind == ReceivableKind.INCOME ? ReturnGround.BUDGET_INCOME : ProjectRules.groundOf(line, date);
    }

    private static FiscalYear yearOf(LineRef line) {
        return line.fund().fiscalYear();
    }
}

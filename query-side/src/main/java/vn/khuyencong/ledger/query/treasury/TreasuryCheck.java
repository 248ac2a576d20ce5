package vn.khuyencong.ledger.query.treasury;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.TreasuryConfirmed;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * Đối chiếu với Kho bạc: what its statement says was paid by a day beside what the ledger has on that day, in đồng.
 *
 * @param code null for the line as a whole, whatever its codes
 * @param difference what the Treasury has more than the ledger; negative where it has less
 */
public record TreasuryCheck(
        EntryId entry,
        String line,
        FundId fund,
        @Nullable BudgetCode code,
        String record,
        LocalDate confirmedOn,
        Amount treasury,
        Amount ledger,
        Amount difference,
        Verdict verdict) {

    /** Whether the two agree, and who has more. */
    public enum Verdict {
        EQUAL,
        TREASURY_MORE,
        LEDGER_MORE;

        static Verdict of(Money difference) {
            if (difference.isZero()) {
                return EQUAL;
            }
            return difference.isPositive() ? TREASURY_MORE : LEDGER_MORE;
        }
    }

    /** The code as the Treasury's forms write it, empty for the line as a whole. */
    public String writtenCode() {
        return code == null ? "" : Codes.written(code);
    }

    static TreasuryCheck of(EntryId entry, TreasuryConfirmed it, TreasuryBook book) {
        Money ledger =
                book.on(it.effectiveOn(), it.line().id(), it.budgetCode()).net();
        Money difference = it.amount().minus(ledger);
        return new TreasuryCheck(
                entry,
                it.line().id(),
                it.line().fund(),
                it.budgetCode(),
                it.record(),
                it.effectiveOn(),
                Amount.of(it.amount()),
                Amount.of(ledger),
                Amount.of(difference),
                Verdict.of(difference));
    }
}

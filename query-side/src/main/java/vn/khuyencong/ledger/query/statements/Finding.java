package vn.khuyencong.ledger.query.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;

/** What one check found on one figure; a check that adds nothing up has no residual. */
record Finding(
        CheckName check,
        List<String> of,
        List<EntryId> entries,
        Quantity stated,
        @Nullable Quantity ledger,
        @Nullable Quantity residual,
        @Nullable Quantity possible,
        List<String> mayBelong,
        @Nullable Quantity unexplained,
        @Nullable Quantity allowance,
        Verdict verdict) {

    static Finding weighed(CheckName check, StatedFigure figure, Weighing sum) {
        return weighed(check, sum, Verdict.of(figure, sum));
    }

    static Finding weighed(CheckName check, Weighing sum, Verdict verdict) {
        return new Finding(
                check,
                sum.of(),
                sum.entries(),
                sum.stated(),
                sum.ledger(),
                sum.residual(),
                sum.possible(),
                sum.mayBelong(),
                sum.unexplained(),
                sum.allowance(),
                verdict);
    }

    /** A comparison with one other figure, which leaves no residual. */
    static Finding compared(
            CheckName check, StatedFigure figure, StatedFigure other, @Nullable Quantity ledger, Verdict verdict) {
        return new Finding(
                check,
                List.of(other.key()),
                other.entries(),
                figure.value(),
                ledger,
                null,
                null,
                List.of(),
                null,
                null,
                verdict);
    }
}

package vn.khuyencong.ledger.query.statements;

import vn.khuyencong.ledger.events.Qualifier;

/** What a check found. */
enum Verdict {
    EQUAL,
    WITHIN_ROUNDING,
    DIFFERS,
    /** What the text leaves open could fill the gap, in whole or in part: nobody can say. */
    UNDECIDED,
    /** The text gives a total and no part of it. */
    NO_BREAKDOWN,
    /** The text gives some parts and does not claim that they are all. */
    INCOMPLETE,
    /** The figure is itself the entry. */
    POSTED,
    NESTED_HOLDS,
    MEAN_HOLDS,
    BOUND_HOLDS;

    /** Which verdicts ask for a reader, the lowest first. */
    int urgency() {
        return switch (this) {
            case DIFFERS -> 0;
            case UNDECIDED -> 1;
            case INCOMPLETE, NO_BREAKDOWN -> 2;
            case WITHIN_ROUNDING -> 3;
            case EQUAL -> 4;
            case POSTED, NESTED_HOLDS, MEAN_HOLDS, BOUND_HOLDS -> 5;
        };
    }

    /** The verdict on a sum that was weighed; the first that fits. */
    static Verdict of(StatedFigure figure, Weighing sum) {
        if (figure.qualifier() == Qualifier.OVER || figure.qualifier() == Qualifier.UP_TO) {
            return isBoundKept(figure.qualifier(), sum.ledger(), figure.value()) ? BOUND_HOLDS : DIFFERS;
        }
        Quantity residual = sum.residual();
        if (residual.isZero()) {
            return EQUAL;
        }
        if (residual.absolute().isAtMost(sum.allowance())) {
            return WITHIN_ROUNDING;
        }
        if (residual.isNegative()) {
            return DIFFERS;
        }
        if (residual.isAtMost(sum.possible())) {
            return UNDECIDED;
        }
        if (figure.isClaimedToAddUp()) {
            return DIFFERS;
        }
        return sum.of().isEmpty() ? NO_BREAKDOWN : INCOMPLETE;
    }

    /** Trên is a lower bound and lên tới an upper one; a sum that meets its bound exactly keeps it. */
    static boolean isBoundKept(Qualifier qualifier, Quantity found, Quantity bound) {
        return qualifier == Qualifier.OVER ? bound.isAtMost(found) : found.isAtMost(bound);
    }
}

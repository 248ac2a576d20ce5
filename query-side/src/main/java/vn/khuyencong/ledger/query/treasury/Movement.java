package vn.khuyencong.ledger.query.treasury;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.CodeReclassified;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.PaymentRefunded;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.RecoveryOrdered;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.events.project.ReturnGround;

/** What one fact did to the cash of a line under a budget code, null where the fact names none. */
record Movement(String line, @Nullable BudgetCode code, Cash cash, LocalDate on) {

    /** Of a fact by itself; a change of codes is told from the entry that it moves. */
    static List<Movement> of(ProjectFact fact) {
        return switch (fact) {
            case FundsDisbursed it ->
                one(it.line().id(), it.budgetCode(), paid(it.amount(), it.kind()), it.effectiveOn());
            case AdvanceCleared it ->
                one(
                        it.line().id(),
                        it.budgetCode(),
                        new Cash(Money.ZERO, Money.ZERO, it.amount().negated(), it.amount()),
                        it.effectiveOn());
            case AdvanceReturned it ->
                one(
                        it.line().id(),
                        it.budgetCode(),
                        new Cash(
                                Money.ZERO,
                                backOn(it.amount(), it.ground()),
                                it.amount().negated(),
                                Money.ZERO),
                        it.effectiveOn());
            case PaymentRefunded it ->
                one(
                        it.line().id(),
                        it.budgetCode(),
                        new Cash(
                                Money.ZERO,
                                backOn(it.amount(), it.ground()),
                                Money.ZERO,
                                it.amount().negated()),
                        it.effectiveOn());
            case RecoveryRecorded it ->
                one(
                        it.line().id(),
                        it.budgetCode(),
                        new Cash(Money.ZERO, backOn(it.amount(), it.ground()), Money.ZERO, Money.ZERO),
                        it.effectiveOn());
            case RecoveryOrdered it -> one(it.line().id(), null, lessAdvance(it.amount()), it.effectiveOn());
            case AmountDisallowed it
            when it.handledIn() == null -> one(it.line().id(), null, lessSpent(it.amount()), it.effectiveOn());
            case LineCarriedOver it -> carried(it);
            default -> List.of();
        };
    }

    private static List<Movement> one(String line, @Nullable BudgetCode code, Cash cash, LocalDate on) {
        return List.of(new Movement(line, code, cash, on));
    }

    private static Cash paid(Money amount, DisbursementKind kind) {
        return switch (kind) {
            case ADVANCE -> new Cash(amount, Money.ZERO, amount, Money.ZERO);
            case PAYMENT -> new Cash(amount, Money.ZERO, Money.ZERO, amount);
        };
    }

    /** What comes back after its year is income of the budget: the Treasury's figure of the line stands. */
    private static Money backOn(Money amount, ReturnGround ground) {
        return ground == ReturnGround.REDUCES_SPENDING ? amount : Money.ZERO;
    }

    private static Cash lessAdvance(Money amount) {
        return new Cash(Money.ZERO, Money.ZERO, amount.negated(), Money.ZERO);
    }

    private static Cash lessSpent(Money amount) {
        return new Cash(Money.ZERO, Money.ZERO, Money.ZERO, amount.negated());
    }

    /** No cash moves: what is still advanced counts as paid on the line of the next year. */
    private static List<Movement> carried(LineCarriedOver it) {
        Money advance = it.contracts().stream().map(ContractShare::advance).reduce(Money.ZERO, Money::plus);
        Cash open = new Cash(advance, Money.ZERO, advance, Money.ZERO);
        return advance.isZero()
                ? List.of()
                : List.of(
                        new Movement(it.line().id(), null, open.negated(), it.effectiveOn()),
                        new Movement(it.newLine().id(), null, open, it.effectiveOn()));
    }

    /** Both sides of a change of codes. */
    static Stream<Movement> recoded(CodeReclassified change, Movement moved) {
        return Stream.of(
                new Movement(moved.line, change.from(), moved.cash.negated(), change.effectiveOn()),
                new Movement(moved.line, change.to(), moved.cash, change.effectiveOn()));
    }

    Movement under(BudgetCode other) {
        return new Movement(line, other, cash, on);
    }

    Movement reversedOn(LocalDate day) {
        return new Movement(line, code, cash.negated(), day);
    }
}

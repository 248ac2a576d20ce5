package vn.khuyencong.ledger.command.fund;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;

/** The two halves of money that goes from one fund to another: each says all of the other. */
final class FundPairs {
    private FundPairs() {}

    /** Where the other half of an entry stands; null for an entry that has none. */
    static @Nullable EntryId pairOf(@Nullable Fact fact) {
        return switch (fact) {
            case FundsTransferredOut it -> it.pair();
            case FundsTransferredIn it -> it.pair();
            case FundsCarriedOut it -> it.pair();
            case FundsCarriedIn it -> it.pair();
            case null, default -> null;
        };
    }

    /** The fund that an entry of {@code fund} was decided in: that which gave. */
    static FundId giverOf(FundFact fact, FundId fund) {
        return switch (fact) {
            case FundsTransferredIn it -> it.from();
            case FundsCarriedIn it -> it.from();
            default -> fund;
        };
    }

    /** @param entry where this half stands */
    static FundFact halfOf(FundFact fact, EntryId entry) {
        return switch (fact) {
            case FundsTransferredOut it ->
                new FundsTransferredIn(
                        it.to(),
                        it.fund(),
                        entry,
                        it.chain(),
                        it.programme(),
                        it.amount(),
                        it.effectiveOn(),
                        it.evidence());
            case FundsTransferredIn it ->
                new FundsTransferredOut(
                        it.from(),
                        it.fund(),
                        entry,
                        it.chain(),
                        it.programme(),
                        it.amount(),
                        it.effectiveOn(),
                        it.evidence());
            case FundsCarriedOut it ->
                new FundsCarriedIn(
                        it.to(),
                        it.fund(),
                        entry,
                        it.ground(),
                        it.programme(),
                        it.amount(),
                        it.effectiveOn(),
                        it.evidence());
            case FundsCarriedIn it ->
                new FundsCarriedOut(
                        it.from(),
                        it.fund(),
                        entry,
                        it.ground(),
                        it.programme(),
                        it.amount(),
                        it.effectiveOn(),
                        it.evidence());
            default -> throw new IllegalArgumentException(fact + " has no other half");
        };
    }
}

package vn.khuyencong.ledger.events.accounts;

import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_GIVEN;
import static vn.khuyencong.ledger.events.accounts.Account.PLAN_AVAILABLE;
import static vn.khuyencong.ledger.events.accounts.Account.PLAN_GIVEN;
import static vn.khuyencong.ledger.events.accounts.Moves.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.duty.DutyFact;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsAdjusted;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsCancelled;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;

/** The postings of what a fund is given and gives on; each half of a pair sums to zero by itself. */
final class FundPostings {
    private FundPostings() {}

    static List<Posting> of(FundFact fact) {
        return switch (fact) {
            case FundsPlanned it -> given(it.fund(), FundChain.PLAN, it.programme(), it.amount(), it.effectiveOn());
            case FundsAllocated it -> given(it.fund(), FundChain.AUTHORITY, null, it.amount(), it.effectiveOn());
            case FundsAdjusted it -> given(it.fund(), it.chain(), it.programme(), it.change(), it.effectiveOn());
            case FundsCancelled it ->
                given(it.fund(), it.chain(), it.programme(), it.amount().negated(), it.effectiveOn());
            case FundsTransferredOut it ->
                given(it.fund(), it.chain(), it.programme(), it.amount().negated(), it.effectiveOn());
            case FundsTransferredIn it -> given(it.fund(), it.chain(), it.programme(), it.amount(), it.effectiveOn());
            case FundsCarriedOut it ->
                carried(it.fund(), it.programme(), it.amount().negated(), it.effectiveOn());
            case FundsCarriedIn it -> carried(it.fund(), it.programme(), it.amount(), it.effectiveOn());
            case FundsReserved it -> List.of();
            case FundsDrawn it -> List.of();
            case FundsReleased it -> List.of();
            case EntryReversed it -> it.postings();
            case DutyFact it -> List.of();
        };
    }

    /** What one chain of a fund is given; negative for what is taken from it. The authority knows no programme. */
    private static List<Posting> given(
            FundId fund, FundChain chain, @Nullable ProgrammeId programme, Money amount, LocalDate date) {
        return switch (chain) {
            case PLAN -> move(amount, PLAN_GIVEN, PLAN_AVAILABLE, Scope.of(fund, programme), date);
            case AUTHORITY -> move(amount, AUTHORITY_GIVEN, AUTHORITY_AVAILABLE, Scope.of(fund, null), date);
        };
    }

    /** Plan and authority go on into the next year together. */
    private static List<Posting> carried(FundId fund, @Nullable ProgrammeId programme, Money amount, LocalDate date) {
        List<Posting> postings = new ArrayList<>(given(fund, FundChain.PLAN, programme, amount, date));
        postings.addAll(given(fund, FundChain.AUTHORITY, null, amount, date));
        return postings;
    }
}

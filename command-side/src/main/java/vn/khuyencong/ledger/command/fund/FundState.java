package vn.khuyencong.ledger.command.fund;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.Reversals;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.duty.DutyFact;
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

/** What a fund remembers: its entries and which of them were reversed; its accounts are in its books. */
public final class FundState extends StreamState<FundFact> {
    private final Reversals<FundFact> entries = new Reversals<>();
    private @Nullable Unit unit;

    public FundState() {
        super(FundFact.class, Books.ofFund());
    }

    @Override
    protected void on(FundFact fact, Occurrence occurrence) {
        unit = new FundId(occurrence.stream()).unit();
        switch (fact) {
            case FundsPlanned it -> entries.remember(it, occurrence);
            case FundsAllocated it -> entries.remember(it, occurrence);
            case FundsAdjusted it -> entries.remember(it, occurrence);
            case FundsCancelled it -> entries.remember(it, occurrence);
            case FundsTransferredOut it -> entries.remember(it, occurrence);
            case FundsTransferredIn it -> entries.remember(it, occurrence);
            case FundsCarriedOut it -> entries.remember(it, occurrence);
            case FundsCarriedIn it -> entries.remember(it, occurrence);
            case EntryReversed it -> entries.remember(it, occurrence);
            case FundsReserved it -> {}
            case FundsDrawn it -> {}
            case FundsReleased it -> {}
            case DutyFact it -> {}
        }
    }

    @Override
    public @Nullable Unit unit() {
        return unit;
    }

    Reversals<FundFact> entries() {
        return entries;
    }
}

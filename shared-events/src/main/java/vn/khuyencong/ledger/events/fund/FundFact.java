package vn.khuyencong.ledger.events.fund;

import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.duty.DutyFact;

/** What can happen to a fund: what it is given, and what projects reserve and draw on it. */
public sealed interface FundFact extends Fact
        permits FundsPlanned,
                FundsAllocated,
                FundsAdjusted,
                FundsCancelled,
                FundsTransferredOut,
                FundsTransferredIn,
                FundsCarriedOut,
                FundsCarriedIn,
                FundsReserved,
                FundsDrawn,
                FundsReleased,
                EntryReversed,
                DutyFact {}

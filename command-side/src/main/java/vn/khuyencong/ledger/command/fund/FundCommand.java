package vn.khuyencong.ledger.command.fund;

import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.events.FundId;

/** What can be asked of a fund, in the order of its life. */
public sealed interface FundCommand extends Command<FundState>
        permits PlanFunds, AllocateFunds, AdjustFunds, CancelFunds, TransferFunds, CarryOverFunds, ReverseFundEntry {
    FundId fund();

    @Override
    default String stream() {
        return fund().value();
    }
}

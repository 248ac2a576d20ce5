package vn.khuyencong.ledger.command.fund;

import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.events.FundId;

/** What can be asked of a fund. */
public sealed interface FundCommand extends Command<FundState> permits PlanFunds, AllocateFunds, ReverseFundEntry {
    FundId fund();

    @Override
    default String stream() {
        return fund().value();
    }
}

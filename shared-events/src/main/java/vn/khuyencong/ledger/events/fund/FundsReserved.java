package vn.khuyencong.ledger.events.fund;

import java.util.List;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.accounts.GuardedChange;

/** A project's approval took plan from the fund; the entry and its postings stand in the project. */
public record FundsReserved(FundId fund, EntryId entry, List<GuardedChange> changes) implements FundFact {}

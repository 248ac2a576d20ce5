package vn.khuyencong.ledger.command.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.accounts.Limit.Holder;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;

/** What the facts of a project take from funds or give back: one fact for each fund, in the order of their ids. */
final class FundShares {
    private static final String PROJECTS = "project.";

    private FundShares() {}

    /** @param first the sequence that the first of these facts gets; it names the entry in the fund */
    static Map<FundId, FundFact> of(String stream, long first, List<? extends Fact> facts) {
        Map<FundId, List<GuardedChange>> changes = new TreeMap<>();
        if (stream.startsWith(PROJECTS)) {
            facts.forEach(fact -> collect(Postings.of(fact), changes));
        }
        EntryId entry = EntryId.of(stream, first);
        Map<FundId, FundFact> shares = new TreeMap<>();
        changes.forEach((fund, list) -> shares.put(fund, asFact(fund, entry, list)));
        return shares;
    }

    private static void collect(List<Posting> postings, Map<FundId, List<GuardedChange>> changes) {
        for (Posting it : postings) {
            Limit limit = Limit.of(it.account());
            if (limit != null && limit.holder() == Holder.FUND) {
                changes.computeIfAbsent(fundOf(it.scope()), fund -> new ArrayList<>())
                        .add(new GuardedChange(it.account(), it.effectiveOn(), it.amount()));
            }
        }
    }

    private static FundId fundOf(Scope scope) {
        FiscalYear year = scope.fiscalYear();
        if (year == null) {
            throw new IllegalStateException("a fund's posting without a fiscal year: " + scope);
        }
        return FundId.of(scope.unit(), year, scope.source());
    }

    private static FundFact asFact(FundId fund, EntryId entry, List<GuardedChange> changes) {
        if (changes.stream().noneMatch(change -> change.change().isNegative())) {
            return new FundsReleased(fund, entry, changes);
        }
        boolean cash = changes.stream().anyMatch(change -> change.account() == Account.AUTHORITY_AVAILABLE);
        return cash ? new FundsDrawn(fund, entry, changes) : new FundsReserved(fund, entry, changes);
    }
}

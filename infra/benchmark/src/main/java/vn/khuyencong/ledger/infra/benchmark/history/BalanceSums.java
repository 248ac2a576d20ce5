package vn.khuyencong.ledger.infra.benchmark.history;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.accounts.Scope;

/** What stands on every account of every scope after all facts that were added. */
final class BalanceSums {
    private final Map<Scope, Map<Account, Money>> sums = new HashMap<>();

    void add(Fact fact) {
        for (Posting posting : Postings.of(fact)) {
            sums.computeIfAbsent(posting.scope(), scope -> new EnumMap<>(Account.class))
                    .merge(posting.account(), posting.amount(), Money::plus);
        }
    }

    /** Zero, as every fact posts as much as it takes. */
    Money total() {
        return sums.values().stream()
                .flatMap(accounts -> accounts.values().stream())
                .reduce(Money.ZERO, Money::plus);
    }
}

package vn.khuyencong.ledger.query.projects;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * Đối ứng of one year: what was promised, what vouchers show, what was accepted with the work, in đồng. It never passes
 * the Treasury and is never added to money of the State.
 *
 * @param unaccepted what vouchers show and nobody has accepted yet
 */
public record Counterpart(
        FiscalYear fiscalYear, Amount committed, Amount evidenced, Amount accepted, Amount unaccepted) {
    static List<Counterpart> of(Shelf own) {
        Map<FiscalYear, Map<Account, Money>> years = new TreeMap<>();
        own.facts(ProjectFact.class)
                .flatMap(fact -> Postings.of(fact).stream())
                .filter(it -> it.scope().source() == FundingSource.COUNTERPART)
                .forEach(it -> add(it, years));
        return years.entrySet().stream()
                .map(it -> of(it.getKey(), it.getValue()))
                .toList();
    }

    private static void add(Posting posting, Map<FiscalYear, Map<Account, Money>> years) {
        FiscalYear year = posting.scope().fiscalYear();
        if (year != null) {
            years.computeIfAbsent(year, first -> new EnumMap<>(Account.class))
                    .merge(posting.account(), posting.amount(), Money::plus);
        }
    }

    private static Counterpart of(FiscalYear year, Map<Account, Money> sums) {
        Money accepted = sums.getOrDefault(Account.COUNTERPART_ACCEPTED, Money.ZERO);
        Money unaccepted = sums.getOrDefault(Account.COUNTERPART_EVIDENCED, Money.ZERO);
        return new Counterpart(
                year,
                Amount.of(sums.getOrDefault(Account.COUNTERPART_COMMITTED, Money.ZERO)),
                Amount.of(unaccepted.plus(accepted)),
                Amount.of(accepted),
                Amount.of(unaccepted));
    }
}

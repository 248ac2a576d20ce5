package vn.khuyencong.ledger.command.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;

/** What the ledger's log says, in the form of the bookkeeper's sheet. */
final class LedgerRows {
    private LedgerRows() {}

    static List<Row> of(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> Postings.of(fact).stream())
                .filter(posting -> !posting.amount().isZero())
                .map(LedgerRows::row)
                .toList();
    }

    private static Row row(Posting posting) {
        return new Row(
                posting.effectiveOn(),
                posting.account(),
                holder(posting),
                posting.amount().dong());
    }

    private static String holder(Posting posting) {
        ProjectId project = posting.scope().project();
        FiscalYear year = posting.scope().fiscalYear();
        if (project == null || year == null) {
            return FundId.of(posting.scope().unit(), year, posting.scope().source())
                    .value();
        }
        if (posting.scope().source() == FundingSource.COUNTERPART) {
            return project.value();
        }
        String line = project.value() + "|" + posting.scope().line();
        return switch (posting.account()) {
            case PRIOR_YEAR, RECEIVABLE_INCOME, BUDGET_INCOME -> line + "|" + year;
            default -> line;
        };
    }

    /** What each fund itself remembers of the two accounts that it guards. */
    static Map<String, TreeMap<LocalDate, Long>> ofFunds(List<Fact> facts) {
        List<Row> rows = new ArrayList<>();
        for (Fact fact : facts) {
            switch (fact) {
                case FundsReserved it -> add(rows, it.fund(), it.changes());
                case FundsDrawn it -> add(rows, it.fund(), it.changes());
                case FundsReleased it -> add(rows, it.fund(), it.changes());
                case EntryReversed it when !it.entry().stream().startsWith("fund.") -> {}
                case FundFact it -> rows.addAll(of(List.of(fact)));
                default -> {}
            }
        }
        return guardedOfFunds(Sheet.balancesOf(rows));
    }

    private static void add(List<Row> rows, FundId fund, List<GuardedChange> changes) {
        for (GuardedChange it : changes) {
            if (!it.change().isZero()) {
                rows.add(new Row(
                        it.effectiveOn(),
                        it.account(),
                        fund.value(),
                        it.change().dong()));
            }
        }
    }

    static Map<String, TreeMap<LocalDate, Long>> guardedOfFunds(Map<String, TreeMap<LocalDate, Long>> balances) {
        Map<String, TreeMap<LocalDate, Long>> guarded = new TreeMap<>(balances);
        guarded.keySet()
                .removeIf(place -> !place.startsWith(Account.PLAN_AVAILABLE.wireName() + " ")
                        && !place.startsWith(Account.AUTHORITY_AVAILABLE.wireName() + " "));
        return guarded;
    }
}

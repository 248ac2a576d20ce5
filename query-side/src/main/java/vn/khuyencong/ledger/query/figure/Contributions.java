package vn.khuyencong.ledger.query.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.Posting;

/**
 * The one function from an entry's postings to what it adds to each measure; balances and their explanations both use
 * it. What an entry takes from a measure and gives back on the same line is not in it.
 */
public final class Contributions {
    private static final Set<Account> WITHOUT_CASH = Set.of(Account.SPENT_UNSETTLED, Account.RECEIVABLE_REDUCING);

    private Contributions() {}

    public static List<Contribution> of(List<Posting> entry) {
        List<Contribution> contributions = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            contributions.addAll(of(measure, entry));
        }
        return contributions;
    }

    public static List<Contribution> of(Measure measure, List<Posting> entry) {
        List<Contribution> contributions = new ArrayList<>();
        for (int index = 0; index < entry.size(); index++) {
            Posting posting = entry.get(index);
            if (measure.counts(posting.account()) && isMeant(measure, posting, entry)) {
                addOrCancel(contributions, new Contribution(measure, index, posting));
            }
        }
        return contributions;
    }

    private static boolean isMeant(Measure measure, Posting posting, List<Posting> entry) {
        return switch (measure) {
            case ADVANCED -> !isCleared(posting, entry);
            case DISBURSED_WITHOUT_CASH -> isCarriedOver(entry);
            default -> true;
        };
    }

    /** Only what goes on into another year moves the Treasury's account together with what was planned. */
    private static boolean isCarriedOver(List<Posting> entry) {
        return entry.stream().anyMatch(it -> it.account() == Account.PLAN_GIVEN);
    }

    private static void addOrCancel(List<Contribution> contributions, Contribution next) {
        for (int at = 0; at < contributions.size(); at++) {
            if (contributions.get(at).cancels(next)) {
                contributions.remove(at);
                return;
            }
        }
        contributions.add(next);
    }

    /** Whether an advance only became expenditure or a debt, or was taken out of it again: no cash moved. */
    private static boolean isCleared(Posting advance, List<Posting> entry) {
        return entry.stream()
                .anyMatch(it -> WITHOUT_CASH.contains(it.account())
                        && it.scope().equals(advance.scope())
                        && it.amount().equals(advance.amount().negated()));
    }
}

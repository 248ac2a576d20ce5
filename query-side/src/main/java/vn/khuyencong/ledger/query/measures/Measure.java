package vn.khuyencong.ledger.query.measures;

import java.util.Set;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.Posting;

/** A question about money, answered by a sum over accounts; reported sums are never added to the others. */
public enum Measure {
    PLANNED("planned", -1, Account.PLAN_GIVEN),
    APPROVED("approved", -1, Account.PLAN_GIVEN, Account.PLAN_AVAILABLE),
    AVAILABLE("available", 1, Account.PLAN_AVAILABLE),
    CONTRACTED("contracted", 1, Account.CONTRACT_UNDRAWN, Account.CONTRACT_DRAWN),
    ALLOCATED("allocated", -1, Account.AUTHORITY_GIVEN),
    UNDRAWN_AUTHORITY("undrawnAuthority", 1, Account.AUTHORITY_AVAILABLE),
    DISBURSED("disbursed", -1, Account.TREASURY),
    ADVANCE_OUTSTANDING("advanceOutstanding", 1, Account.ADVANCE),
    SPENT("spent", 1, Account.SPENT_UNSETTLED, Account.SPENT_SETTLED),
    REPORTED_SPENT("reportedSpent", 1, Account.REPORTED_SPENT),
    REPORTED_MOBILISED("reportedMobilised", 1, Account.REPORTED_MOBILISED),
    REPORTED_PLANNED("reportedPlanned", 1, Account.REPORTED_PLANNED),
    REPORTED_UNSPECIFIED("reportedUnspecified", 1, Account.REPORTED_UNSPECIFIED);

    private final String wireName;
    private final int sign;
    private final Set<Account> accounts;

    Measure(String wireName, int sign, Account... accounts) {
        this.wireName = wireName;
        this.sign = sign;
        this.accounts = Set.of(accounts);
    }

    /** For example {@code reportedSpent}. */
    public String wireName() {
        return wireName;
    }

    boolean counts(Account account) {
        return accounts.contains(account);
    }

    Money share(Posting posting) {
        return sign < 0 ? posting.amount().negated() : posting.amount();
    }
}

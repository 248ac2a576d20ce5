package vn.khuyencong.ledger.events.accounts;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which accounts may never be below zero at the end of any date, and whose books keep the running sum. */
public enum Limit {
    PLAN_AVAILABLE(Holder.FUND, Account.PLAN_AVAILABLE),
    AUTHORITY_AVAILABLE(Holder.FUND, Account.AUTHORITY_AVAILABLE),
    LINE_UNCONTRACTED(Holder.LINE, Account.LINE_UNCONTRACTED),
    CONTRACT_UNDRAWN(Holder.LINE, Account.CONTRACT_UNDRAWN),
    ADVANCE(Holder.LINE, Account.ADVANCE),
    SPENT_UNSETTLED(Holder.LINE, Account.SPENT_UNSETTLED),
    RECEIVABLE_REDUCING(Holder.LINE, Account.RECEIVABLE_REDUCING),
    RECEIVABLE_INCOME(Holder.LINE, Account.RECEIVABLE_INCOME),
    COUNTERPART_EVIDENCED(Holder.PROJECT, Account.COUNTERPART_EVIDENCED),
    /** What was settled, less what was struck out of it later. */
    SETTLED_NET(Holder.LINE, Account.SPENT_SETTLED, Account.PRIOR_YEAR);

    /** Whose stream guards the account. */
    public enum Holder {
        FUND,
        LINE,
        PROJECT
    }

    private final Holder holder;
    private final Set<Account> accounts;

    Limit(Holder holder, Account first, Account... more) {
        this.holder = holder;
        this.accounts = EnumSet.of(first, more);
    }

    public Holder holder() {
        return holder;
    }

    public Set<Account> accounts() {
        return accounts;
    }

    /** The limit that guards an account, or null where none does. */
    public static @Nullable Limit of(Account account) {
        return switch (account) {
            case PLAN_AVAILABLE -> PLAN_AVAILABLE;
            case AUTHORITY_AVAILABLE -> AUTHORITY_AVAILABLE;
            case LINE_UNCONTRACTED -> LINE_UNCONTRACTED;
            case CONTRACT_UNDRAWN -> CONTRACT_UNDRAWN;
            case ADVANCE -> ADVANCE;
            case SPENT_UNSETTLED -> SPENT_UNSETTLED;
            case RECEIVABLE_REDUCING -> RECEIVABLE_REDUCING;
            case RECEIVABLE_INCOME -> RECEIVABLE_INCOME;
            case COUNTERPART_EVIDENCED -> COUNTERPART_EVIDENCED;
            case SPENT_SETTLED, PRIOR_YEAR -> SETTLED_NET;
            case PLAN_GIVEN,
                    CONTRACT_DRAWN,
                    AUTHORITY_GIVEN,
                    AUTHORITY_USED,
                    TREASURY,
                    BUDGET_INCOME,
                    WORK_ORIGIN,
                    WORK_ACCEPTED,
                    COUNTERPART_PROMISE,
                    COUNTERPART_COMMITTED,
                    COUNTERPART_ORIGIN,
                    COUNTERPART_ACCEPTED,
                    STATEMENT,
                    REPORTED_SPENT,
                    REPORTED_MOBILISED,
                    REPORTED_PLANNED,
                    REPORTED_UNSPECIFIED -> null;
        };
    }
}

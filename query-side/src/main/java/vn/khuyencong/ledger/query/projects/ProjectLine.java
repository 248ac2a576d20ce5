package vn.khuyencong.ledger.query.projects;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.accounts.Account;

/** A budget line and where its money stands; amounts in đồng. */
record ProjectLine(LineRef ref, @Nullable PartyId beneficiary, Map<Account, Money> balances) {

    static ProjectLine opened(LineRef ref, @Nullable PartyId beneficiary) {
        return new ProjectLine(ref, beneficiary, Map.of());
    }

    ProjectLine of(PartyId party) {
        return new ProjectLine(ref, party, balances);
    }

    ProjectLine posted(Account account, Money amount) {
        Map<Account, Money> next = new EnumMap<>(Account.class);
        next.putAll(balances);
        next.merge(account, amount, Money::plus);
        return new ProjectLine(ref, beneficiary, Map.copyOf(next));
    }

    /** What the line has now: what closing gave back to the fund is no longer approved. */
    Money approved() {
        return uncontracted().plus(undrawn()).plus(drawn());
    }

    Money uncontracted() {
        return on(Account.LINE_UNCONTRACTED);
    }

    Money undrawn() {
        return on(Account.CONTRACT_UNDRAWN);
    }

    Money drawn() {
        return on(Account.CONTRACT_DRAWN);
    }

    Money advance() {
        return on(Account.ADVANCE);
    }

    Money spent() {
        return on(Account.SPENT_UNSETTLED).plus(on(Account.SPENT_SETTLED));
    }

    Money settled() {
        return on(Account.SPENT_SETTLED);
    }

    Money unsettled() {
        return on(Account.SPENT_UNSETTLED);
    }

    /** What was settled, less what was struck out of it later. */
    Money settledNet() {
        return on(Account.SPENT_SETTLED).plus(on(Account.PRIOR_YEAR));
    }

    Money accepted() {
        return on(Account.WORK_ACCEPTED);
    }

    Money receivable() {
        return on(Account.RECEIVABLE_REDUCING).plus(on(Account.RECEIVABLE_INCOME));
    }

    Money budgetIncome() {
        return on(Account.BUDGET_INCOME);
    }

    private Money on(Account account) {
        return balances.getOrDefault(account, Money.ZERO);
    }
}

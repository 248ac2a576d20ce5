package vn.khuyencong.ledger.events.accounts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tài khoản: where money stands. The wire name is what facts and journals carry. */
public enum Account {
    PLAN_GIVEN("plan.given", Family.PLAN),
    PLAN_AVAILABLE("plan.available", Family.PLAN),
    LINE_UNCONTRACTED("line.uncontracted", Family.PLAN),
    CONTRACT_UNDRAWN("contract.undrawn", Family.PLAN),
    CONTRACT_DRAWN("contract.drawn", Family.PLAN),
    AUTHORITY_GIVEN("authority.given", Family.AUTHORITY),
    AUTHORITY_AVAILABLE("authority.available", Family.AUTHORITY),
    AUTHORITY_USED("authority.used", Family.AUTHORITY),
    TREASURY("treasury", Family.MONEY),
    ADVANCE("advance", Family.MONEY),
    SPENT_UNSETTLED("spent.unsettled", Family.MONEY),
    SPENT_SETTLED("spent.settled", Family.MONEY),
    BUDGET_INCOME("budgetIncome", Family.MONEY),
    RECEIVABLE_REDUCING("receivable.reducing", Family.MONEY),
    RECEIVABLE_INCOME("receivable.income", Family.MONEY),
    PRIOR_YEAR("priorYear", Family.MONEY),
    WORK_ORIGIN("work.origin", Family.VOLUME),
    WORK_ACCEPTED("work.accepted", Family.VOLUME),
    COUNTERPART_PROMISE("counterpart.promise", Family.COUNTERPART),
    COUNTERPART_COMMITTED("counterpart.committed", Family.COUNTERPART),
    COUNTERPART_ORIGIN("counterpart.origin", Family.COUNTERPART),
    COUNTERPART_EVIDENCED("counterpart.evidenced", Family.COUNTERPART),
    COUNTERPART_ACCEPTED("counterpart.accepted", Family.COUNTERPART),
    STATEMENT("statement", Family.REPORTED),
    REPORTED_SPENT("reported.spent", Family.REPORTED),
    REPORTED_MOBILISED("reported.mobilised", Family.REPORTED),
    REPORTED_PLANNED("reported.planned", Family.REPORTED),
    REPORTED_UNSPECIFIED("reported.unspecified", Family.REPORTED);

    private static final Map<String, Account> BY_WIRE_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Account::wireName, account -> account));

    private final String wireName;
    private final Family family;

    Account(String wireName, Family family) {
        this.wireName = wireName;
        this.family = family;
    }

    /** For example {@code plan.available}. */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    public Family family() {
        return family;
    }

    @JsonCreator
    public static Account ofWireName(String wireName) {
        Account account = BY_WIRE_NAME.get(wireName);
        if (account == null) {
            throw new IllegalArgumentException("no such account: " + wireName);
        }
        return account;
    }
}

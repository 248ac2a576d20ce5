package vn.khuyencong.ledger.query.figure;

import static vn.khuyencong.ledger.events.accounts.Account.ADVANCE;
import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_GIVEN;
import static vn.khuyencong.ledger.events.accounts.Account.CONTRACT_DRAWN;
import static vn.khuyencong.ledger.events.accounts.Account.CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.events.accounts.Account.LINE_UNCONTRACTED;
import static vn.khuyencong.ledger.events.accounts.Account.PLAN_AVAILABLE;
import static vn.khuyencong.ledger.events.accounts.Account.PLAN_GIVEN;
import static vn.khuyencong.ledger.events.accounts.Account.RECEIVABLE_INCOME;
import static vn.khuyencong.ledger.events.accounts.Account.RECEIVABLE_REDUCING;
import static vn.khuyencong.ledger.events.accounts.Account.SPENT_SETTLED;
import static vn.khuyencong.ledger.events.accounts.Account.SPENT_UNSETTLED;
import static vn.khuyencong.ledger.events.accounts.Account.TREASURY;
import static vn.khuyencong.ledger.events.accounts.Account.WORK_ACCEPTED;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.Family;

/** What a figure measures, in đồng: a signed sum of accounts. The reported ones are never added to the others. */
public enum Measure {
    /** Kế hoạch giao. */
    PLANNED("planned", Sign.OPPOSITE, PLAN_GIVEN),
    AVAILABLE("available", Sign.SAME, PLAN_AVAILABLE),
    /** Phê duyệt: the lines' own side of {@code planned − available}; both are equal in total. */
    APPROVED("approved", Sign.SAME, LINE_UNCONTRACTED, CONTRACT_UNDRAWN, CONTRACT_DRAWN),
    CONTRACTED("contracted", Sign.SAME, CONTRACT_UNDRAWN, CONTRACT_DRAWN),
    /** Dự toán giao. */
    ALLOCATED("allocated", Sign.OPPOSITE, AUTHORITY_GIVEN),
    UNDRAWN_AUTHORITY("undrawnAuthority", Sign.SAME, AUTHORITY_AVAILABLE),
    /** Giải ngân. */
    DISBURSED("disbursed", Sign.OPPOSITE, TREASURY),
    /** The part of what was disbursed that came from, or left for, another year as an open advance: no cash moved. */
    DISBURSED_WITHOUT_CASH("disbursedWithoutCash", Sign.OPPOSITE, TREASURY),
    /** Tạm ứng: advances paid, less those returned; clearing one does not lower it. */
    ADVANCED("advanced", Sign.SAME, ADVANCE),
    ADVANCE_OUTSTANDING("advanceOutstanding", Sign.SAME, ADVANCE),
    SPENT("spent", Sign.SAME, SPENT_UNSETTLED, SPENT_SETTLED),
    /** Nghiệm thu. */
    ACCEPTED("accepted", Sign.SAME, WORK_ACCEPTED),
    /** Quyết toán. */
    SETTLED("settled", Sign.SAME, SPENT_SETTLED),
    RECEIVABLE("receivable", Sign.SAME, RECEIVABLE_REDUCING, RECEIVABLE_INCOME),
    COUNTERPART_COMMITTED("counterpartCommitted", Sign.SAME, Account.COUNTERPART_COMMITTED),
    COUNTERPART_EVIDENCED("counterpartEvidenced", Sign.OPPOSITE, Account.COUNTERPART_ORIGIN),
    COUNTERPART_ACCEPTED("counterpartAccepted", Sign.SAME, Account.COUNTERPART_ACCEPTED),
    REPORTED_SPENT("reportedSpent", Sign.SAME, Account.REPORTED_SPENT),
    REPORTED_MOBILISED("reportedMobilised", Sign.SAME, Account.REPORTED_MOBILISED),
    REPORTED_PLANNED("reportedPlanned", Sign.SAME, Account.REPORTED_PLANNED),
    REPORTED_UNSPECIFIED("reportedUnspecified", Sign.SAME, Account.REPORTED_UNSPECIFIED);

    private enum Sign {
        SAME,
        OPPOSITE
    }

    private static final Map<String, Measure> BY_WIRE_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Measure::wireName, measure -> measure));

    private final String wireName;
    private final Sign sign;
    private final Set<Account> accounts;

    Measure(String wireName, Sign sign, Account first, Account... more) {
        this.wireName = wireName;
        this.sign = sign;
        this.accounts = EnumSet.of(first, more);
    }

    /** As it stands in answers: {@code advanceOutstanding}. */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    public static @Nullable Measure ofWireName(String wireName) {
        return BY_WIRE_NAME.get(wireName);
    }

    /** The family of its accounts: figures of the books, of the counterpart and of texts are never added up. */
    public Family family() {
        return accounts.iterator().next().family();
    }

    boolean counts(Account account) {
        return accounts.contains(account);
    }

    Money of(Money posted) {
        return switch (sign) {
            case SAME -> posted;
            case OPPOSITE -> posted.negated();
        };
    }
}

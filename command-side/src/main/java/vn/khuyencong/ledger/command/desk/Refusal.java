package vn.khuyencong.ledger.command.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;

/** Every reason for which the ledger declines a command, the most basic first. */
public enum Refusal {
    // Who asks, and how
    ROLE_NOT_ALLOWED,
    PROVINCE_NOT_ALLOWED,
    COMMAND_ID_REUSED,
    STALE_VERSION,
    INVALID_VALUE,
    // What is named must be there
    UNKNOWN_DECISION,
    UNKNOWN_ISSUER,
    UNKNOWN_UNIT,
    UNKNOWN_ACTIVITY,
    UNKNOWN_PROGRAMME,
    UNKNOWN_PARTY,
    UNKNOWN_STATEMENT,
    UNKNOWN_PROJECT,
    UNKNOWN_LINE,
    UNKNOWN_CONTRACT,
    UNKNOWN_ENTRY,
    UNKNOWN_OUTCOME,
    UNKNOWN_HELD_POSTING,
    // What is there may stand in the way
    EXISTS_WITH_OTHER_CONTENT,
    LINE_ID_TAKEN,
    OUTCOME_KEY_TAKEN,
    DECISION_ANNULLED,
    UNIT_NOT_IN_FORCE,
    PERIOD_CLOSED,
    PERIOD_ALREADY_CLOSED,
    PERIOD_NOT_CLOSED,
    PERIOD_CHANGED_LATER,
    DATE_BEFORE_YEAR_END,
    UNIT_NOT_A_SUCCESSOR,
    PERIOD_OPEN,
    PERIOD_OUTSIDE_UNIT,
    CODE_SHARED_BY_VERSIONS,
    BASIS_IN_A_CIRCLE,
    AMENDMENT_IN_A_CIRCLE,
    TEXT_IS_ANOTHER,
    FIGURE_KEY_TAKEN,
    FIGURE_UNREADABLE,
    TAX_CODE_UNREADABLE,
    PERSONAL_CODE_UNREADABLE,
    PARTY_NOT_A_PERSON,
    PERSONAL_DATA_ERASED,
    REASON_NAMES_THE_PERSON,
    TARGET_WITHOUT_VALUE,
    TARGET_YEAR_OUTSIDE_PROGRAMME,
    // What a money fact needs
    EVIDENCE_MISSING,
    EVIDENCE_NOT_A_DECISION,
    DECIDED_BY_WRONG_LEVEL,
    DECISION_SIGNED_LATER,
    LINES_MISSING,
    DATE_IN_FUTURE,
    DOCUMENT_AFTER_YEAR_END,
    BUDGET_CODE_NOT_VALID,
    CENTRAL_MONEY_COMES_BY_TRANSFER,
    PROGRAMME_NOT_FOR_AUTHORITY,
    TRANSFER_TO_ITSELF,
    TRANSFER_TO_ANOTHER_YEAR,
    TRANSFER_TO_ANOTHER_SOURCE,
    CARRY_OVER_GROUND_MISSING,
    PROPOSER_MAY_NOT_APPROVE,
    POSTER_MAY_NOT_SETTLE,
    APPRAISAL_NOT_FOR_LOCAL,
    APPRAISAL_BASE_MISSING,
    POSTER_MAY_NOT_CONFIRM,
    POSTING_ALREADY_DECIDED,
    OVERRIDE_NOT_POSSIBLE,
    OVERRIDE_NOT_NEEDED,
    NOT_AN_OVERRIDE,
    OVERRIDE_NOT_CONFIRMED,
    OVERRIDE_ALREADY_REGULARISED,
    PROJECT_NOT_PROPOSED,
    PROJECT_NOT_APPROVED,
    PROJECT_CLOSED,
    PROJECT_SUSPENDED,
    PROJECT_STOPPED,
    SOURCE_UNCHANGED,
    NOTHING_LEFT_ON_LINE,
    CONTRACT_SIGNED_AFTER_YEAR,
    CODE_UNCHANGED,
    OUTCOME_EXCEEDS_ITS_WHOLE,
    BENEFICIARY_MISSING,
    BENEFICIARY_ALREADY_ASSIGNED,
    BENEFICIARY_NOT_FOR_TASK,
    AMOUNT_IS_NOT_THE_LINES,
    CONTRACT_NUMBER_TAKEN,
    CONTRACT_HAS_LATER_ENTRIES,
    LINE_HAS_LATER_ENTRIES,
    ENTRY_HAS_RECOVERIES,
    ENTRY_ALREADY_REVERSED,
    ENTRY_IS_A_REVERSAL,
    REVERSAL_BEFORE_ORIGINAL,
    REPLACEMENT_OF_ANOTHER_KIND,
    ADVANCE_OUTSTANDING,
    SPENDING_UNSETTLED,
    RECEIVABLE_OPEN,
    STOPPED_WITHOUT_VOLUME,
    EXCEEDS_CONTRACT_DRAWN,
    EXCEEDS_RECOVERABLE,
    // No account below zero, on any date
    EXCEEDS_CONTRACT_UNDRAWN,
    EXCEEDS_LINE_UNCONTRACTED,
    EXCEEDS_ADVANCE,
    EXCEEDS_SPENT_UNSETTLED,
    EXCEEDS_RECEIVABLE_REDUCING,
    EXCEEDS_RECEIVABLE_INCOME,
    EXCEEDS_SETTLED_NET,
    EXCEEDS_COUNTERPART_EVIDENCED,
    EXCEEDS_PLAN_AVAILABLE,
    EXCEEDS_AUTHORITY_AVAILABLE;

    private static final Set<Refusal> LIFTABLE = EnumSet.of(
            DECIDED_BY_WRONG_LEVEL,
            DECISION_SIGNED_LATER,
            DOCUMENT_AFTER_YEAR_END,
            BUDGET_CODE_NOT_VALID,
            CONTRACT_SIGNED_AFTER_YEAR,
            STOPPED_WITHOUT_VOLUME);

    /**
     * Whether an emergency override may lift the check that this refusal names: a check that blocks unless a second
     * person overrides it, never who asks, and never the account rule.
     */
    public boolean isLiftable() {
        return LIFTABLE.contains(this);
    }

    /** The rule of law behind the refusal, as it is cited; empty where the rule is this ledger's own. */
    public List<String> legalBasis() {
        return switch (this) {
            case DECIDED_BY_WRONG_LEVEL -> List.of("Thông tư 36/2013/TT-BCT Điều 11");
            case STOPPED_WITHOUT_VOLUME -> List.of("Thông tư 36/2013/TT-BCT Điều 12.6");
            case DOCUMENT_AFTER_YEAR_END -> List.of("Luật 83/2015/QH13", "Luật 89/2025/QH15 Điều 66");
            case CONTRACT_SIGNED_AFTER_YEAR -> List.of("Luật 89/2025/QH15 Điều 66");
            default -> List.of();
        };
    }

    /**
     * Refuses when the rule is broken.
     *
     * @param field JSON pointer of the command's part that is wrong
     * @param values what the message names, in its order
     */
    public void when(boolean broken, String field, Object... values) {
        if (broken) {
            throw with(Details.at(field, values));
        }
    }

    /** The refusal itself, to be thrown where the compiler must see that nothing follows. */
    public Refused at(String field, Object... values) {
        return with(Details.at(field, values));
    }

    /** What was looked up, or a refusal if it is not there. */
    public <T> T unless(@Nullable T found, String field, Object... values) {
        if (found == null) {
            throw with(Details.at(field, values));
        }
        return found;
    }

    /**
     * Refuses when more is asked than there is; both are told, in đồng.
     *
     * @param of whose sum it is: a contract, a line or a fund
     */
    public void whenMore(Money requested, Money available, LocalDate on, String field, String of) {
        if (requested.isMoreThan(available)) {
            throw with(Details.shortfall(field, of, requested, available, on, List.of()));
        }
    }

    Refused with(Details details) {
        return new Refused(new Verdict.Declined(this, details));
    }
}

package vn.khuyencong.ledger.command.web;

import org.springframework.http.HttpStatus;
import vn.khuyencong.ledger.command.desk.Refusal;

/** The one translation from refusals to HTTP. */
final class RefusalStatus {
    private RefusalStatus() {}

    /** @param isAboutTheUrl whether what is wrong is what the URL names */
    static HttpStatus of(Refusal refusal, boolean isAboutTheUrl) {
        return switch (refusal) {
            case ROLE_NOT_ALLOWED,
                    PROVINCE_NOT_ALLOWED,
                    PROPOSER_MAY_NOT_APPROVE,
                    POSTER_MAY_NOT_SETTLE,
                    POSTER_MAY_NOT_CONFIRM -> HttpStatus.FORBIDDEN;
            case STALE_VERSION -> HttpStatus.PRECONDITION_FAILED;
            case COMMAND_ID_REUSED,
                    EXISTS_WITH_OTHER_CONTENT,
                    LINE_ID_TAKEN,
                    OUTCOME_KEY_TAKEN,
                    PROJECT_SUSPENDED,
                    PROJECT_STOPPED,
                    ENTRY_HAS_RECOVERIES,
                    FIGURE_KEY_TAKEN,
                    CONTRACT_NUMBER_TAKEN,
                    CONTRACT_HAS_LATER_ENTRIES,
                    BENEFICIARY_ALREADY_ASSIGNED,
                    ENTRY_ALREADY_REVERSED,
                    ENTRY_IS_A_REVERSAL,
                    PROJECT_NOT_PROPOSED,
                    PROJECT_NOT_APPROVED,
                    PROJECT_CLOSED,
                    POSTING_ALREADY_DECIDED,
                    NOT_AN_OVERRIDE,
                    OVERRIDE_NOT_CONFIRMED,
                    OVERRIDE_ALREADY_REGULARISED -> HttpStatus.CONFLICT;
            case UNKNOWN_DECISION,
                    UNKNOWN_PROGRAMME,
                    UNKNOWN_PARTY,
                    UNKNOWN_STATEMENT,
                    UNKNOWN_PROJECT,
                    UNKNOWN_ENTRY,
                    UNKNOWN_HELD_POSTING -> isAboutTheUrl ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
            case INVALID_VALUE,
                    UNKNOWN_ISSUER,
                    UNKNOWN_UNIT,
                    UNKNOWN_ACTIVITY,
                    UNKNOWN_LINE,
                    UNKNOWN_CONTRACT,
                    DECISION_ANNULLED,
                    UNIT_NOT_IN_FORCE,
                    PERIOD_OPEN,
                    PERIOD_OUTSIDE_UNIT,
                    CODE_SHARED_BY_VERSIONS,
                    BASIS_IN_A_CIRCLE,
                    TEXT_IS_ANOTHER,
                    FIGURE_UNREADABLE,
                    TAX_CODE_UNREADABLE,
                    EVIDENCE_MISSING,
                    EVIDENCE_NOT_A_DECISION,
                    OVERRIDE_NOT_POSSIBLE,
                    OVERRIDE_NOT_NEEDED,
                    DECIDED_BY_WRONG_LEVEL,
                    DECISION_SIGNED_LATER,
                    LINES_MISSING,
                    DATE_IN_FUTURE,
                    UNKNOWN_OUTCOME,
                    BUDGET_CODE_NOT_VALID,
                    APPRAISAL_NOT_FOR_LOCAL,
                    APPRAISAL_BASE_MISSING,
                    SOURCE_UNCHANGED,
                    NOTHING_LEFT_ON_LINE,
                    CONTRACT_SIGNED_AFTER_YEAR,
                    CODE_UNCHANGED,
                    OUTCOME_EXCEEDS_ITS_WHOLE,
                    STOPPED_WITHOUT_VOLUME,
                    EXCEEDS_CONTRACT_DRAWN,
                    EXCEEDS_RECOVERABLE,
                    BENEFICIARY_MISSING,
                    BENEFICIARY_NOT_FOR_TASK,
                    AMOUNT_IS_NOT_THE_LINES,
                    REVERSAL_BEFORE_ORIGINAL,
                    REPLACEMENT_OF_ANOTHER_KIND,
                    ADVANCE_OUTSTANDING,
                    SPENDING_UNSETTLED,
                    RECEIVABLE_OPEN,
                    EXCEEDS_CONTRACT_UNDRAWN,
                    EXCEEDS_LINE_UNCONTRACTED,
                    EXCEEDS_ADVANCE,
                    EXCEEDS_SPENT_UNSETTLED,
                    EXCEEDS_RECEIVABLE_REDUCING,
                    EXCEEDS_RECEIVABLE_INCOME,
                    EXCEEDS_SETTLED_NET,
                    EXCEEDS_COUNTERPART_EVIDENCED,
                    EXCEEDS_PLAN_AVAILABLE,
                    EXCEEDS_AUTHORITY_AVAILABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}

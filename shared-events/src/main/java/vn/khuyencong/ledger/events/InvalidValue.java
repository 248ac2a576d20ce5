package vn.khuyencong.ledger.events;

/** A value that cannot exist in the ledger; says which rule it breaks and what was given. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The rules that values keep by themselves, whoever hands them in. */
    public enum Rule {
        AMOUNT_NOT_AN_INTEGER,
        AMOUNT_OUT_OF_RANGE,
        AMOUNT_NOT_POSITIVE,
        DECISION_NUMBER_UNREADABLE,
        ISSUER_UNREADABLE,
        DATE_OUT_OF_RANGE,
        FISCAL_YEAR_OUT_OF_RANGE,
        PERIOD_REVERSED,
        UNIT_UNREADABLE,
        ACTIVITY_UNREADABLE,
        ACTIVITIES_EMPTY,
        ID_UNREADABLE,
        SHA256_UNREADABLE,
        EVIDENCE_NOT_ONE,
        SOURCE_NOT_A_BUDGET,
        BUDGET_CODE_UNREADABLE,
        TEXT_EMPTY,
        TEXT_TOO_LONG
    }

    private final Rule rule;
    private final String given;

    public InvalidValue(Rule rule, String given) {
        super(rule + ": " + given);
        this.rule = rule;
        this.given = given;
    }

    public Rule rule() {
        return rule;
    }

    /** What was handed in, cut to a length that can be shown. */
    public String given() {
        return given.length() <= 120 ? given : given.substring(0, 120) + "…";
    }
}

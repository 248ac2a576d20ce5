package vn.khuyencong.ledger.infra.embedded.example;

/** What a line of the day book does, in the order of a programme's life; a further command of the ledger is a further act. */
enum Act {
    PLAN,
    ALLOCATE,
    /** The nation hands plan of its fund of the same year and source on to the fund that is named. */
    HAND_ON_PLAN,
    HAND_ON_AUTHORITY,
    ADJUST_PLAN,
    CANCEL_PLAN,
    /** Plan and authority go on into the next year, because they were given after 30/9. */
    CARRY_OVER,
    PROPOSE,
    SEND_BACK,
    APPROVE,
    ASSIGN_BENEFICIARY,
    SIGN_CONTRACT,
    ASSIGN_TASK,
    AMEND_CONTRACT,
    ADVANCE,
    PAY,
    CLEAR_ADVANCE,
    RETURN_ADVANCE,
    RECORD_OUTCOME,
    CLOSE,
    ANNUL_DECISION,
    /** Closes the books of the year of the fund that is named, with those of all its unit's funds. */
    CLOSE_YEAR,
    REOPEN_YEAR,
    /** Takes back what another line did and puts nothing in its place. */
    REVERSE,
    /** Gives a line its beneficiary before the level that decides it has decided, with until when it will. */
    OVERRIDE_ASSIGNMENT,
    CONFIRM,
    SEND_POSTING_BACK,
    REGULARISE
}

package vn.khuyencong.ledger.infra.embedded.example;

/** What a line of the day book does, in the order of a programme's life; a further command of the ledger is a further act. */
enum Act {
    AMEND_DECISION(Matter.REGISTER),
    ANNUL_DECISION(Matter.REGISTER),
    SET_TARGET(Matter.REGISTER),
    AMEND_PARTY(Matter.REGISTER),
    ERASE_PERSON(Matter.REGISTER),
    PLAN(Matter.FUND),
    ALLOCATE(Matter.FUND),
    /** The nation hands plan of its fund of the same year and source on to the fund that is named. */
    HAND_ON_PLAN(Matter.FUND),
    HAND_ON_AUTHORITY(Matter.FUND),
    ADJUST_PLAN(Matter.FUND),
    CANCEL_PLAN(Matter.FUND),
    /** Plan and authority go on into the next year, because they were given after 30/9. */
    CARRY_OVER(Matter.FUND),
    /** Closes the books of the year of the fund that is named, with those of all its unit's funds. */
    CLOSE_YEAR(Matter.FUND),
    REOPEN_YEAR(Matter.FUND),
    PROPOSE(Matter.PROJECT),
    /** By the province, with its opinion as detail. */
    APPRAISE_AT_BASE(Matter.PROJECT),
    APPRAISE_AT_MINISTRY(Matter.PROJECT),
    SEND_BACK(Matter.PROJECT),
    REJECT(Matter.PROJECT),
    APPROVE(Matter.PROJECT),
    ADJUST_BUDGET(Matter.PROJECT),
    /** The fund that pays from now on is the detail, the new line the number. */
    CHANGE_SOURCE(Matter.PROJECT),
    ASSIGN_BENEFICIARY(Matter.PROJECT),
    SUSPEND(Matter.PROJECT),
    /** With or without volume, as the detail says. */
    STOP(Matter.PROJECT),
    /** Into the new line that is the number, on the ground that is the detail. */
    CARRY_LINE_OVER(Matter.PROJECT),
    CLOSE(Matter.PROJECT),
    SIGN_CONTRACT(Matter.CASH),
    ASSIGN_TASK(Matter.CASH),
    AMEND_CONTRACT(Matter.CASH),
    ADVANCE(Matter.CASH),
    PAY(Matter.CASH),
    /** What exceeds the advance is paid on the contract, where one is named. */
    CLEAR_ADVANCE(Matter.CASH),
    RETURN_ADVANCE(Matter.CASH),
    REFUND(Matter.CASH),
    SETTLE(Matter.CASH),
    DISALLOW(Matter.CASH),
    /** To be paid by the day of the document. */
    ORDER_RECOVERY(Matter.CASH),
    CONFIRM_TREASURY(Matter.CASH),
    /** For the year that is the detail. */
    COMMIT_COUNTERPART(Matter.WORK),
    EVIDENCE_COUNTERPART(Matter.WORK),
    /** The volume of the State's money; that of the counterpart's is the detail. */
    ACCEPT_WORK(Matter.WORK),
    RECORD_OUTCOME(Matter.WORK),
    POST_CHECK(Matter.WORK),
    /** Takes back what another line did and puts nothing in its place. */
    REVERSE(Matter.DUTY),
    /** Takes back a suspension. */
    RESUME(Matter.DUTY),
    /** Money comes back of the order or of the sum struck out that another line wrote. */
    RECOVER(Matter.DUTY),
    RECLASSIFY(Matter.DUTY),
    CORRECT_OUTCOME(Matter.DUTY),
    /** Gives a line its beneficiary before the level that decides it has decided, with until when it will. */
    OVERRIDE_ASSIGNMENT(Matter.DUTY),
    CONFIRM(Matter.DUTY),
    SEND_POSTING_BACK(Matter.DUTY),
    REGULARISE(Matter.DUTY);

    private final Matter matter;

    Act(Matter matter) {
        this.matter = matter;
    }

    Matter matter() {
        return matter;
    }
}

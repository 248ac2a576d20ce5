package vn.khuyencong.ledger.command.web;

import vn.khuyencong.ledger.command.desk.Verdict.Declined;

/** Carries a refusal to where it is told over HTTP. */
final class DeclinedProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Declined declined;

    DeclinedProblem(Declined declined) {
        super(declined.refusal().name(), null, false, false);
        this.declined = declined;
    }

    Declined declined() {
        return declined;
    }
}

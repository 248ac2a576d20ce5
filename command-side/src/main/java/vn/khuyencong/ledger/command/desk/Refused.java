package vn.khuyencong.ledger.command.desk;

/** Carries a refusal from the guard that raised it to the desk, which answers it; it has no stack to pay for. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Verdict.Declined verdict;

    Refused(Verdict.Declined verdict) {
        super(verdict.refusal().name(), null, false, false);
        this.verdict = verdict;
    }

    public Verdict.Declined verdict() {
        return verdict;
    }
}

package vn.khuyencong.ledger.command.year;

import static vn.khuyencong.ledger.command.desk.Refusal.PERIOD_ALREADY_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PERIOD_CHANGED_LATER;
import static vn.khuyencong.ledger.command.desk.Refusal.PERIOD_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PERIOD_NOT_CLOSED;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.year.PeriodClosed;
import vn.khuyencong.ledger.events.year.PeriodReopened;
import vn.khuyencong.ledger.events.year.YearFact;

/** What a year remembers: by what its books are closed, if they are, and when that last changed. */
public final class YearState extends StreamState<YearFact> {
    private @Nullable PeriodClosed closed;
    private @Nullable LocalDate changedOn;

    public YearState() {
        super(YearFact.class, Books.none());
    }

    @Override
    protected void on(YearFact fact, Occurrence occurrence) {
        switch (fact) {
            case PeriodClosed it -> remember(it, it.effectiveOn());
            case PeriodReopened it -> remember(null, it.effectiveOn());
        }
    }

    private void remember(@Nullable PeriodClosed closing, LocalDate on) {
        closed = closing;
        changedOn = on;
    }

    @Override
    protected void mustAdmit() {
        refuseIfClosed(PERIOD_CLOSED, "");
    }

    void mustBeOpen() {
        refuseIfClosed(PERIOD_ALREADY_CLOSED, "/year");
    }

    void mustBeClosed(YearId year) {
        PERIOD_NOT_CLOSED.when(closed == null, "/year", year.unit(), year.fiscalYear());
    }

    /** Closings and reopenings follow each other in time as they do in the ledger. */
    void mustNotPrecede(LocalDate effectiveOn) {
        LocalDate last = changedOn == null ? effectiveOn : changedOn;
        PERIOD_CHANGED_LATER.when(effectiveOn.isBefore(last), "/effectiveOn", effectiveOn, last);
    }

    private void refuseIfClosed(Refusal refusal, String field) {
        if (closed != null) {
            YearId year = closed.year();
            throw refusal.at(field, year.unit(), year.fiscalYear(), closed.effectiveOn(), decisionsOf(closed));
        }
    }

    private static String decisionsOf(PeriodClosed closing) {
        return Evidence.decisionsOf(closing.evidence()).stream()
                .map(DecisionId::value)
                .collect(Collectors.joining(", "));
    }
}

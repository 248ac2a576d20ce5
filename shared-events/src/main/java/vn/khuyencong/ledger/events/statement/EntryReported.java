package vn.khuyencong.ledger.events.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;

/** One line of the text, posted as the text says it: counts and amounts stand once, never split over years or activities. {@code effectiveOn} is the period's last day. */
public record EntryReported(
        StatementId statement,
        Unit unit,
        String key,
        @Nullable ProgrammeId programme,
        Period period,
        @Nullable Activities activities,
        List<ReportedCount> counts,
        List<ReportedAmount> amounts,
        List<String> outcomes,
        @Nullable String quote,
        @Nullable String place,
        LocalDate effectiveOn)
        implements StatementFact {}

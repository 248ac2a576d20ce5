package vn.khuyencong.ledger.events.accounts;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.CounterpartRef;

/**
 * What a posting is about. It has a fiscal year or a period, never both: a published line covers a period and is never
 * divided by years. {@code line} is the budget line of a project or the line of a statement; null is "not stated".
 */
public record Scope(
        Unit unit,
        FundingSource source,
        @Nullable FiscalYear fiscalYear,
        @Nullable Period period,
        @Nullable Activities activities,
        @Nullable ProgrammeId programme,
        @Nullable ProjectId project,
        @Nullable StatementId statement,
        @Nullable String line) {

    /** The books of a fund, with no project on it. */
    public static Scope of(FundId fund, @Nullable ProgrammeId programme) {
        return new Scope(fund.unit(), fund.source(), fund.fiscalYear(), null, null, programme, null, null, null);
    }

    /** One budget line of a project. */
    public static Scope of(ProjectId project, LineRef line) {
        FundId fund = line.fund();
        return new Scope(
                fund.unit(),
                fund.source(),
                fund.fiscalYear(),
                null,
                line.activities(),
                line.programme(),
                project,
                null,
                line.id());
    }

    /** The counterpart (đối ứng) of a project: a source without a fund. */
    public static Scope of(ProjectId project, CounterpartRef counterpart) {
        return new Scope(
                counterpart.unit(),
                FundingSource.COUNTERPART,
                counterpart.fiscalYear(),
                null,
                counterpart.activities(),
                counterpart.programme(),
                project,
                null,
                null);
    }

    /** The same in another fiscal year: that in which something is handled. */
    public Scope in(FiscalYear year) {
        return new Scope(unit, source, year, period, activities, programme, project, statement, line);
    }

    /** The books of the fund that this line is paid from. */
    public Scope ofItsFund() {
        return new Scope(unit, source, fiscalYear, null, null, programme, null, null, null);
    }
}

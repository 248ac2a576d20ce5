package vn.khuyencong.ledger.query.balances;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.page.Funnel;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Amount;
import vn.khuyencong.ledger.query.web.Provinces;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** A province on one page: its books by year and source, apart from them what published texts report of it. */
record ProvinceSheet(
        Names.Version version,
        List<Line> booked,
        List<Line> reported,
        Line totals,
        Map<Measure, Map<Link, Amount>> coverage,
        Funnel funnel,
        Moment asOf) {
    /** What the table of the books shows, in the order of money's way. */
    static final List<Measure> BOOKED = List.of(
            Measure.PLANNED,
            Measure.AVAILABLE,
            Measure.ALLOCATED,
            Measure.UNDRAWN_AUTHORITY,
            Measure.CONTRACTED,
            Measure.DISBURSED,
            Measure.ADVANCE_OUTSTANDING,
            Measure.SPENT);

    static final List<Measure> COUNTERPART =
            List.of(Measure.COUNTERPART_COMMITTED, Measure.COUNTERPART_EVIDENCED, Measure.COUNTERPART_ACCEPTED);

    static final List<Measure> REPORTED = List.of(
            Measure.REPORTED_SPENT, Measure.REPORTED_MOBILISED, Measure.REPORTED_PLANNED, Measure.REPORTED_UNSPECIFIED);

    /**
     * The sheet of the province that is meant, at the moment of the view.
     *
     * @throws QuestionProblem as balances do, and UNKNOWN_PROVINCE
     */
    static ProvinceSheet of(String province, View view) {
        Names names = new Names(view.documents());
        Unit unit = Provinces.read(province, names);
        Names.Version version = unit == null ? null : names.version(unit);
        if (unit == null || version == null) {
            throw QuestionProblem.unknown("UNKNOWN_PROVINCE", province);
        }
        Filter filter = new Filter(unit, null, null, null, null, null);
        Balances balances =
                BalancesAnswer.of(new GetBalances(filter, EnumSet.of(Dimension.FISCAL_YEAR, Dimension.SOURCE)), view);
        List<Line> lines =
                balances.rows().stream().map(row -> Line.of(unit, row)).toList();
        Line totals = Line.of(unit, balances.totals());
        return new ProvinceSheet(
                version,
                lines.stream().filter(line -> line.fiscalYear() != null).toList(),
                lines.stream().filter(line -> line.hasAny(REPORTED)).toList(),
                totals,
                balances.coverage(),
                Funnel.of(totals.amounts(), totals.figures()),
                view.asOf());
    }

    public @Nullable Map<Link, Amount> coverageOf(Measure measure) {
        return coverage.get(measure);
    }

    /** What stands large at the top. */
    public List<Measure> keyMeasures() {
        return List.of(Measure.PLANNED, Measure.ALLOCATED, Measure.DISBURSED, Measure.SPENT);
    }

    /** The columns of the books; the beneficiaries' own money only where somebody stated any. */
    public List<Measure> columns() {
        return BOOKED;
    }

    public List<Measure> counterpartColumns() {
        return COUNTERPART.stream().filter(totals.amounts()::containsKey).toList();
    }

    public List<Measure> reportedColumns() {
        return REPORTED.stream().filter(totals.amounts()::containsKey).toList();
    }
}

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
import vn.khuyencong.ledger.query.page.Cells;
import vn.khuyencong.ledger.query.page.Columns;
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
        Cells totals,
        Map<Measure, Map<Link, Amount>> coverage,
        Funnel funnel,
        Moment asOf) {
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
        Cells totals = Cells.of(balances.totals());
        return new ProvinceSheet(
                version,
                lines.stream().filter(line -> line.fiscalYear() != null).toList(),
                lines.stream()
                        .filter(line -> line.cells().hasAny(Columns.REPORTED))
                        .toList(),
                totals,
                balances.coverage(),
                Funnel.of(totals.amounts(), totals.figures()),
                view.asOf());
    }

    public @Nullable Map<Link, Amount> coverageOf(Measure measure) {
        return coverage.get(measure);
    }

    public List<Measure> keyMeasures() {
        return Columns.KEY;
    }

    public List<Measure> columns() {
        return Columns.BOOKED;
    }

    public List<Measure> counterpartColumns() {
        return Columns.stated(Columns.COUNTERPART, totals);
    }

    public List<Measure> reportedColumns() {
        return Columns.stated(Columns.REPORTED, totals);
    }
}

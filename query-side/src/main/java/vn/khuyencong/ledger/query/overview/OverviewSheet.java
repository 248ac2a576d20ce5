package vn.khuyencong.ledger.query.overview;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.page.Cells;
import vn.khuyencong.ledger.query.page.Columns;
import vn.khuyencong.ledger.query.page.Funnel;
import vn.khuyencong.ledger.query.web.Amount;

/** The overview on one page: provinces by what is in the books, apart from them what texts report, and the years. */
record OverviewSheet(
        List<Province> booked,
        List<Province> reported,
        List<Time> years,
        List<Time> periods,
        Cells totals,
        Map<Measure, Map<Link, Amount>> coverage,
        Funnel funnel,
        List<FiscalYear> fiscalYears,
        Order order) {
    /** What the leader asks of a province's books; {@code traced} is what of the plan rests on a decision with its file. */
    private static final List<Measure> OF_A_PROVINCE = List.of(
            Measure.PLANNED,
            Measure.ALLOCATED,
            Measure.CONTRACTED,
            Measure.DISBURSED,
            Measure.ADVANCE_OUTSTANDING,
            Measure.SPENT);

    private static final BigInteger WHOLE = BigInteger.valueOf(1_000);

    /**
     * A province's row.
     *
     * @param coverage how firmly its plan is tied to decisions
     * @param tracedTenths the share of its plan that rests on decisions with their files, in tenths of a percent
     */
    record Province(
            Unit unit,
            String name,
            Cells cells,
            Map<Link, Amount> coverage,
            @Nullable Integer tracedTenths) {
        static Province of(Overview.UnitRow row) {
            Figure planned = row.figures().of(Measure.PLANNED);
            String name = row.provinceName() == null ? row.province().key() : row.provinceName();
            return new Province(
                    row.province(),
                    name,
                    cellsOf(row.figures()),
                    planned == null ? Map.of() : planned.shown().coverage(),
                    planned == null ? null : traced(planned));
        }

        private static @Nullable Integer traced(Figure planned) {
            BigInteger whole = new BigInteger(planned.amount().toString());
            if (whole.signum() <= 0) {
                return null;
            }
            Money withFile = planned.total().coverage().getOrDefault(Link.DECISION_WITH_FILE, Money.ZERO);
            return new BigInteger(withFile.toString())
                    .multiply(WHOLE)
                    .divide(whole)
                    .intValue();
        }
    }

    /** A year of the books, or a period of which texts report. */
    record Time(@Nullable FiscalYear fiscalYear, @Nullable Period period, Cells cells) {
        static Time of(Overview.TimeRow row) {
            return new Time(row.fiscalYear(), row.period(), cellsOf(row.figures()));
        }
    }

    static OverviewSheet of(Overview overview, Order order) {
        List<Province> provinces = overview.units().stream()
                .map(Province::of)
                .sorted(order.comparator())
                .toList();
        List<Time> times = overview.times().stream().map(Time::of).toList();
        Cells totals = cellsOf(overview.totals());
        return new OverviewSheet(
                provinces.stream()
                        .filter(it -> it.cells().hasAny(OF_A_PROVINCE))
                        .toList(),
                provinces.stream()
                        .filter(it -> it.cells().hasAny(Columns.REPORTED))
                        .toList(),
                times.stream().filter(it -> it.fiscalYear() != null).toList(),
                times.stream().filter(it -> it.period() != null).toList(),
                totals,
                coverageOf(overview.totals()),
                Funnel.of(totals.amounts(), totals.figures()),
                overview.fiscalYears(),
                order);
    }

    private static Cells cellsOf(Figures figures) {
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        Map<Measure, String> ids = new EnumMap<>(Measure.class);
        figures.each((measure, figure) -> {
            amounts.put(measure, Amount.of(figure.amount(), figure.total().qualifier()));
            ids.put(measure, figure.id());
        });
        return new Cells(amounts, ids);
    }

    private static Map<Measure, Map<Link, Amount>> coverageOf(Figures figures) {
        Map<Measure, Map<Link, Amount>> coverage = new EnumMap<>(Measure.class);
        figures.each((measure, figure) -> coverage.put(measure, figure.shown().coverage()));
        return coverage;
    }

    public List<Measure> keyMeasures() {
        return Columns.KEY;
    }

    public List<Measure> columns() {
        return OF_A_PROVINCE;
    }

    public List<Measure> counterpartColumns() {
        return Columns.stated(Columns.COUNTERPART, totals);
    }

    public List<Measure> reportedColumns() {
        return Columns.stated(Columns.REPORTED, totals);
    }

    public @Nullable Map<Link, Amount> coverageOf(Measure measure) {
        return coverage.get(measure);
    }
}

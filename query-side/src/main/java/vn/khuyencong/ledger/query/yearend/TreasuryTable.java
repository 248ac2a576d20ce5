package vn.khuyencong.ledger.query.yearend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.projects.ProjectAnswer;
import vn.khuyencong.ledger.query.treasury.Cash;
import vn.khuyencong.ledger.query.treasury.Codes;
import vn.khuyencong.ledger.query.treasury.TreasuryBook;
import vn.khuyencong.ledger.query.treasury.TreasuryCheck;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * Đối chiếu với Kho bạc in the shape of Mẫu 10: by project, source and budget code what the ledger has now, and beside it
 * the Treasury's latest figure with the ledger's of that day; amounts in đồng.
 *
 * @param projectsRead how many projects have money of the year, all of which were read
 */
record TreasuryTable(Unit unit, FiscalYear fiscalYear, LocalDate on, int projectsRead, List<Row> rows, Totals totals) {

    /**
     * A line as a whole, or what of it stands under one code.
     *
     * @param whole whether it is the line whatever its codes; only such rows are added up
     * @param code null for the whole line, and for what no code was named
     * @param contracted what the contracts of the line are worth there; null under a code, which contracts do not name
     * @param rest what the contracts have left to pay; null under a code
     * @param check null where the Treasury confirmed nothing
     */
    record Row(
            ProjectId project,
            String name,
            String line,
            FundId fund,
            boolean whole,
            @Nullable BudgetCode code,
            List<String> contracts,
            @Nullable Amount contracted,
            Amount advance,
            Amount spent,
            Amount returned,
            @Nullable Amount rest,
            Amount net,
            @Nullable TreasuryCheck check) {
        public String writtenCode() {
            return code == null ? "" : Codes.written(code);
        }
    }

    /** The whole lines together. */
    record Totals(Amount contracted, Amount advance, Amount spent, Amount returned, Amount rest, Amount net) {
        static Totals of(List<Row> rows) {
            return new Totals(
                    sum(rows, Row::contracted),
                    sum(rows, Row::advance),
                    sum(rows, Row::spent),
                    sum(rows, Row::returned),
                    sum(rows, Row::rest),
                    sum(rows, Row::net));
        }

        private static Amount sum(List<Row> rows, Function<Row, @Nullable Amount> of) {
            return Amount.of(rows.stream()
                    .filter(Row::whole)
                    .map(of)
                    .filter(Objects::nonNull)
                    .map(Amount::money)
                    .reduce(Money.ZERO, Money::plus));
        }
    }

    static TreasuryTable of(ProjectsOfYear year) {
        List<Row> rows = year.projects().stream()
                .flatMap(project -> rows(project, year).stream())
                .toList();
        return new TreasuryTable(
                year.unit(), year.fiscalYear(), year.on(), year.projects().size(), rows, Totals.of(rows));
    }

    private static List<Row> rows(ProjectAnswer project, ProjectsOfYear year) {
        TreasuryBook book = TreasuryBook.of(year.shelves().of(project.id().value()));
        List<Row> rows = new ArrayList<>();
        for (ProjectAnswer.Line line : year.linesOf(project)) {
            List<Map.Entry<TreasuryBook.Key, Cash>> parts = book.rows().entrySet().stream()
                    .filter(it -> it.getKey().line().equals(line.id()))
                    .toList();
            Cash all = parts.stream().map(Map.Entry::getValue).reduce(Cash.NONE, Cash::plus);
            rows.add(whole(project, line, all, book));
            if (parts.stream().anyMatch(it -> it.getKey().code() != null)) {
                parts.forEach(it -> rows.add(part(project, line, it.getKey(), it.getValue(), book)));
            }
        }
        return rows;
    }

    private static Row whole(ProjectAnswer project, ProjectAnswer.Line line, Cash cash, TreasuryBook book) {
        return new Row(
                project.id(),
                project.name(),
                line.id(),
                line.fund(),
                true,
                null,
                project.contracts().stream()
                        .filter(it ->
                                it.parts().stream().anyMatch(part -> part.line().equals(line.id())))
                        .map(ProjectAnswer.ContractView::id)
                        .toList(),
                Amount.of(line.undrawn().money().plus(line.drawn().money())),
                Amount.of(cash.advance()),
                Amount.of(cash.spent()),
                Amount.of(cash.back()),
                line.undrawn(),
                Amount.of(cash.net()),
                book.check(new TreasuryBook.Key(line.id(), null)).orElse(null));
    }

    private static Row part(
            ProjectAnswer project, ProjectAnswer.Line line, TreasuryBook.Key key, Cash cash, TreasuryBook book) {
        return new Row(
                project.id(),
                project.name(),
                line.id(),
                line.fund(),
                false,
                key.code(),
                List.of(),
                null,
                Amount.of(cash.advance()),
                Amount.of(cash.spent()),
                Amount.of(cash.back()),
                null,
                Amount.of(cash.net()),
                key.code() == null ? null : book.check(key).orElse(null));
    }
}

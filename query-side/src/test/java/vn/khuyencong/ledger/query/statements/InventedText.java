package vn.khuyencong.ledger.query.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.statement.Breakdown;
import vn.khuyencong.ledger.events.statement.Cut;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.FigureRole;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.ReportedCount;
import vn.khuyencong.ledger.events.statement.StatementPublished;

/** A text that nobody published, put together line by line. */
final class InventedText {
    private static final StatementId ID = StatementId.ofText("invented");
    private static final Unit UNIT = new Unit("68@2004-01-01");
    private static final Period YEARS = Period.ofYears(2021, 2023);

    private final List<PostedLine> lines = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<PostedPlan> plans = new ArrayList<>();
    private LocalDate publishedOn;

    /** A figure that waits for its last words. */
    final class Figure {
        private final String key;
        private final FigureKind kind;
        private final String value;
        private final String unit;
        private FigureRole role = FigureRole.CONTROL;
        private String per;
        private Qualifier qualifier = Qualifier.EXACT;
        private Money lastDigit;
        private Meaning meaning;
        private FundingSource source;
        private ProgrammeLevel level;
        private String line = "total";
        private String parent;
        private Cut cut;
        private Breakdown breakdown = Breakdown.CLAIMED;
        private DecisionId decision;

        private Figure(String key, FigureKind kind, String value, String unit) {
            this.key = key;
            this.kind = kind;
            this.value = value;
            this.unit = unit;
        }

        Figure money(Meaning what, FundingSource whose) {
            meaning = what;
            source = whose;
            return this;
        }

        Figure printedTo(long digit) {
            lastDigit = Money.dong(digit);
            return this;
        }

        Figure hedged(Qualifier hedge) {
            qualifier = hedge;
            return this;
        }

        Figure aYear() {
            per = "year";
            return this;
        }

        Figure of(ProgrammeLevel wanted) {
            level = wanted;
            return this;
        }

        Figure inLine(String wanted) {
            line = wanted;
            return this;
        }

        Figure partOf(String whole, Cut by) {
            parent = whole;
            cut = by;
            return this;
        }

        Figure notClaimed() {
            breakdown = Breakdown.NOT_CLAIMED;
            return this;
        }

        Figure context() {
            role = FigureRole.CONTEXT;
            return this;
        }

        private FigureStated stated() {
            return new FigureStated(
                    ID, key, role, kind, value, unit, per, qualifier, lastDigit, meaning, source, level, null, line,
                    YEARS, parent, cut, breakdown, decision, key);
        }
    }

    Figure total(String key, long dong) {
        return figure(new Figure(key, FigureKind.MONEY, Long.toString(dong), "VND"));
    }

    Figure count(String key, long number, String unit) {
        return figure(new Figure(key, FigureKind.COUNT, Long.toString(number), unit));
    }

    InventedText cites(String key, DecisionId decision) {
        Figure figure = figure(new Figure(key, FigureKind.DECISION, "1/QĐ-UBND", "decision_no"));
        figure.role = FigureRole.META;
        figure.decision = decision;
        return this;
    }

    InventedText publishedOn(LocalDate date) {
        publishedOn = date;
        return this;
    }

    InventedText planned(FundId fund, long dong, DecisionId decision) {
        FundsPlanned plan =
                new FundsPlanned(fund, null, Money.dong(dong), decision.signedOn(), List.of(Evidence.of(decision)));
        plans.add(new PostedPlan(EntryId.of(fund.value(), plans.size()), plan));
        return this;
    }

    InventedText line(String key, Object... numbers) {
        List<ReportedCount> counts = new ArrayList<>();
        List<ReportedAmount> amounts = new ArrayList<>();
        for (Object number : numbers) {
            if (number instanceof ReportedCount it) {
                counts.add(it);
            } else {
                amounts.add((ReportedAmount) number);
            }
        }
        lines.add(new PostedLine(
                EntryId.of(ID.value(), lines.size() + 1L),
                new EntryReported(
                        ID, UNIT, key, null, YEARS, null, counts, amounts, List.of(), null, null, YEARS.to())));
        return this;
    }

    static ReportedAmount amount(String key, Meaning meaning, FundingSource source, Long dong) {
        return new ReportedAmount(
                source, meaning, dong == null ? null : Money.dong(dong), Qualifier.EXACT, Money.dong(1), key, key);
    }

    static ReportedAmount spent(String key, FundingSource source, long dong) {
        return amount(key, Meaning.SPENT, source, dong);
    }

    static ReportedCount counted(String key, long number, String unit, ProgrammeLevel level) {
        return new ReportedCount(unit, number, Qualifier.EXACT, level, null, null, null, key, key);
    }

    static ReportedCount countedWithin(String whole, String key, long number, String unit) {
        return new ReportedCount(unit, number, Qualifier.EXACT, null, null, null, whole, key, key);
    }

    /** The findings on one figure, in their order; empty when there is nothing to hold it against. */
    List<Finding> findings(String key) {
        return Reconciliation.of(text()).figures().stream()
                .filter(it -> it.figure().key().equals(key))
                .flatMap(it -> it.checks().stream())
                .toList();
    }

    List<Cause> causes(String key) {
        return Reconciliation.of(text()).figures().stream()
                .filter(it -> it.figure().key().equals(key))
                .flatMap(it -> it.causes().stream())
                .toList();
    }

    /** {@code ENTRIES A B: 100 = 90 + 10 EQUAL} in short: check, parts, ledger, residual, possible, unexplained, verdict. */
    String findingsInShort(String key) {
        return findings(key).stream().map(InventedText::inShort).collect(Collectors.joining("; "));
    }

    private static String inShort(Finding it) {
        return "%s [%s] ledger %s residual %s possible %s unexplained %s %s"
                .formatted(
                        it.check(),
                        String.join(" ", it.of()),
                        number(it.ledger()),
                        number(it.residual()),
                        number(it.possible()),
                        number(it.unexplained()),
                        it.verdict());
    }

    private static String number(Quantity quantity) {
        return quantity == null ? "-" : quantity.number().toString();
    }

    private PublishedText text() {
        StatementPublished published =
                new StatementPublished(ID, UNIT, null, null, null, null, publishedOn, Sha256.of(new byte[0]), null);
        List<FigureStated> stated = figures.stream().map(Figure::stated).toList();
        Set<DecisionId> cited = stated.stream()
                .map(FigureStated::decision)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return PublishedText.of(published, lines, stated, cited, plans);
    }

    private Figure figure(Figure figure) {
        figures.add(figure);
        return figure;
    }
}

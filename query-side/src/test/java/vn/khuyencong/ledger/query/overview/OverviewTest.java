package vn.khuyencong.ledger.query.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.Books2016;
import vn.khuyencong.ledger.query.RandomHistory;
import vn.khuyencong.ledger.query.Story;
import vn.khuyencong.ledger.query.balances.BookTotals;
import vn.khuyencong.ledger.query.balances.EveryFigure;
import vn.khuyencong.ledger.query.documents.CountedDocuments;
import vn.khuyencong.ledger.query.documents.MemoryDocuments;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.TornBatches;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Fit;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.figure.Total;
import vn.khuyencong.ledger.query.reference.Names;

class OverviewTest {
    private static final GetOverview EVERYTHING = new GetOverview(null, null, null);
    private static final List<GetOverview> QUESTIONS = List.of(
            EVERYTHING,
            new GetOverview(null, new FiscalYear(2016), null),
            new GetOverview(null, null, Period.ofYears(2015, 2016)),
            new GetOverview(Story.HAI_PHONG, null, null),
            new GetOverview(Unit.NATION, new FiscalYear(2016), null),
            new GetOverview(Story.BAC_GIANG, null, Period.ofYears(2014, 2020)),
            new GetOverview(new Unit("01@2008-08-01"), null, null));

    private final OverviewProjection projection = new OverviewProjection();

    @ParameterizedTest
    @ValueSource(longs = {459, 2016, 20260321})
    void the_overview_says_at_every_position_what_the_books_say(long seed) {
        MemoryDocuments overview = new MemoryDocuments();
        MemoryDocuments balances = new MemoryDocuments();
        for (StoredFact fact : RandomHistory.of(seed, 250).facts()) {
            overview.fold(projection, fact);
            balances.fold(EveryFigure.projection(), fact);
            Moment now = new Moment(fact.position(), null, null);
            mustAgree(new View(overview, now), new View(balances, now));
        }
    }

    private static void mustAgree(View overview, View balances) {
        BookTotals books = BookTotals.of(balances);
        for (GetOverview question : QUESTIONS) {
            Overview answer = OverviewAnswer.of(question, overview, new Names(overview.documents()));
            Filter asked = question.filter();
            assertThat(totals(answer.totals())).isEqualTo(books.over(row -> asked.fit(row) == Fit.WITHIN));
            assertThat(answer.units())
                    .allSatisfy(it -> assertThat(totals(it.figures()))
                            .isEqualTo(books.over(row ->
                                    asked.fit(row) == Fit.WITHIN && row.unit().equals(it.province()))));
            assertThat(answer.times())
                    .allSatisfy(it -> assertThat(totals(it.figures()))
                            .isEqualTo(books.over(row -> asked.fit(row) == Fit.WITHIN && isOf(it, row))));
            assertThat(answer.overlapping())
                    .allSatisfy(it -> assertThat(totals(it.figures()))
                            .isEqualTo(books.over(row -> asked.fit(row) == Fit.OVERLAPPING && isOf(it, row))));
            assertThat(sum(answer.units().stream().map(Overview.UnitRow::figures)))
                    .isEqualTo(totals(answer.totals()));
            assertThat(sum(answer.times().stream().map(Overview.TimeRow::figures)))
                    .isEqualTo(totals(answer.totals()));
            EveryFigure.coverageOf(asked, balances)
                    .forEach((measure, coverage) -> assertThat(
                                    answer.totals().of(measure).shown().coverage())
                            .isEqualTo(coverage));
        }
    }

    private static boolean isOf(Overview.TimeRow time, RowKey row) {
        return Objects.equals(time.fiscalYear(), row.fiscalYear()) && Objects.equals(time.period(), row.period());
    }

    @Test
    void batches_that_were_torn_while_they_were_stored_count_once() {
        List<StoredFact> facts = RandomHistory.of(7, 400).facts();
        MemoryDocuments whole = new MemoryDocuments();
        facts.forEach(fact -> whole.fold(projection, fact));

        try (TornBatches torn = new TornBatches(7)) {
            assertThat(torn.fold(projection, facts, 40)).isEqualTo(whole.all());
        }
    }

    @Test
    void a_file_makes_firmer_what_rests_on_its_decision_and_an_annulment_weakens_it() {
        Story story = Books2016.told();
        assertThat(coverage(story, Measure.CONTRACTED)).containsOnlyKeys(Link.DECISION_VIA_STATEMENT);

        story.filed(Story.APPROVAL);
        assertThat(coverage(story, Measure.CONTRACTED)).containsOnlyKeys(Link.DECISION_WITH_FILE);

        story.annulled(Story.APPROVAL);
        assertThat(coverage(story, Measure.CONTRACTED)).isEqualTo(Map.of(Link.ANNULLED, Money.dong(450_000_000)));
    }

    @Test
    void however_many_entries_there_are_a_few_documents_answer() {
        View few = RandomHistory.of(1, 100).seenBy(projection);
        View many = RandomHistory.of(1, 2_000).seenBy(projection);

        for (GetOverview question : QUESTIONS) {
            assertThat(read(question, many)).isLessThanOrEqualTo(7).isEqualTo(read(question, few));
        }
        assertThat(read(EVERYTHING, many)).isEqualTo(4);
    }

    @Test
    void the_years_and_periods_that_there_are_are_named_whatever_is_asked() {
        Overview answer = ask(Books2016.told(), new GetOverview(Story.BAC_GIANG, new FiscalYear(2016), null));

        assertThat(answer.fiscalYears()).containsExactly(new FiscalYear(2016));
        assertThat(answer.periods()).containsExactly(Period.ofYears(2014, 2020), Period.ofYears(2016, 2016));
        assertThat(answer.times())
                .singleElement()
                .satisfies(it -> assertThat(it.period()).isEqualTo(Period.ofYears(2016, 2016)));
    }

    @Test
    void three_kinds_of_money_stand_apart_and_what_nobody_stated_is_null() {
        Figures totals = ask(Books2016.told(), EVERYTHING).totals();

        assertThat(totals.money()).containsKey(Measure.PLANNED).containsEntry(Measure.SETTLED, null);
        assertThat(totals.counterpart().keySet()).allMatch(it -> it.wireName().startsWith("counterpart"));
        assertThat(totals.reported().keySet()).allMatch(it -> it.wireName().startsWith("reported"));
        assertThat(Stream.of(totals.money(), totals.counterpart(), totals.reported())
                        .mapToInt(Map::size)
                        .sum())
                .isEqualTo(Measure.values().length);
    }

    @Test
    void a_figure_has_the_id_that_the_balances_give_it() {
        Story story = Books2016.told();
        Overview answer = ask(story, new GetOverview(null, new FiscalYear(2016), null));
        Set<String> ids = EveryFigure.of(
                        new Filter(null, new FiscalYear(2016), null, null, null, null),
                        Set.of(Dimension.PROVINCE),
                        story.seenBy(EveryFigure.projection()))
                .keySet();

        assertThat(ids(answer))
                .isEqualTo(ids.stream().filter(id -> !isOfOneRow(id)).collect(Collectors.toSet()));
    }

    private static Set<String> ids(Overview answer) {
        return Stream.concat(answer.units().stream().map(Overview.UnitRow::figures), Stream.of(answer.totals()))
                .flatMap(figures -> Stream.of(Measure.values()).map(figures::of))
                .filter(Objects::nonNull)
                .map(Figure::id)
                .collect(Collectors.toSet());
    }

    /** As balances name the rows that only overlap. */
    private static boolean isOfOneRow(String id) {
        return FigureId.parse(id).scope().group().size() > 1;
    }

    private Overview ask(Story story, GetOverview question) {
        View view = story.seenBy(projection);
        return OverviewAnswer.of(question, view, new Names(view.documents()));
    }

    private Map<Link, Money> coverage(Story story, Measure measure) {
        return ask(story, EVERYTHING).totals().of(measure).total().coverage();
    }

    private static int read(GetOverview question, View view) {
        CountedDocuments counted = new CountedDocuments(view.documents());
        OverviewAnswer.of(question, new View(counted, view.asOf()), new Names(counted));
        return counted.read();
    }

    private static Map<Measure, Total> totals(Figures figures) {
        Map<Measure, Total> totals = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (figures.of(measure) != null) {
                totals.put(measure, figures.of(measure).total());
            }
        }
        return totals;
    }

    private static Map<Measure, Total> sum(Stream<Figures> figures) {
        Map<Measure, Total> sums = new EnumMap<>(Measure.class);
        figures.forEach(it -> totals(it).forEach((measure, total) -> sums.merge(measure, total, Total::plus)));
        return sums;
    }
}

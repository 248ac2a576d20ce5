package vn.khuyencong.ledger.query.balances;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.Story.HAI_PHONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.query.Books2016;
import vn.khuyencong.ledger.query.Story;
import vn.khuyencong.ledger.query.documents.MemoryDocuments;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.web.Amount;

class GetBalancesTest {
    private static final Set<Dimension> USUAL =
            EnumSet.of(Dimension.PROVINCE, Dimension.FISCAL_YEAR, Dimension.SOURCE, Dimension.ACTIVITY);
    private static final Filter YEAR_2016 = new Filter(HAI_PHONG, new FiscalYear(2016), null, null, null, null);

    private final BalancesProjection projection = new BalancesProjection();
    private final Story story = Books2016.told();

    @Test
    void the_totals_of_a_year_follow_its_entries() {
        Map<String, Object> totals = ask(YEAR_2016).totals();

        assertThat(dong(totals, "planned")).isEqualTo(2_900_000_000L);
        assertThat(dong(totals, "available")).isEqualTo(1_900_000_000L);
        assertThat(dong(totals, "approved")).isEqualTo(1_000_000_000L);
        assertThat(dong(totals, "contracted")).isEqualTo(450_000_000L);
        assertThat(dong(totals, "allocated")).isEqualTo(2_700_000_000L);
        assertThat(dong(totals, "undrawnAuthority")).isEqualTo(2_440_000_000L);
        assertThat(dong(totals, "disbursed")).isEqualTo(260_000_000L);
        assertThat(dong(totals, "advanced")).isEqualTo(200_000_000L);
        assertThat(dong(totals, "advanceOutstanding")).isEqualTo(80_000_000L);
        assertThat(dong(totals, "spent")).isEqualTo(180_000_000L);
    }

    @Test
    void what_is_approved_is_what_is_planned_and_no_longer_available() {
        Map<String, Object> totals = ask(Filter.ALL).totals();

        assertThat(dong(totals, "approved")).isEqualTo(dong(totals, "planned") - dong(totals, "available"));
    }

    @Test
    void a_measure_that_nobody_stated_is_null() {
        Map<String, Object> totals = ask(YEAR_2016).totals();

        assertThat(totals).containsEntry("settled", null).containsEntry("reportedPlanned", null);
        assertThat(totals.get("figures"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .doesNotContainKey(Measure.SETTLED);
    }

    @Test
    void a_reported_year_counts_and_a_longer_period_is_listed_whole_beside_it() {
        Balances answer = ask(YEAR_2016);

        assertThat(dong(answer.totals(), "reportedSpent")).isEqualTo(700_000_000L);
        assertThat(answer.overlapping()).singleElement().satisfies(row -> {
            assertThat(dong(row, "reportedSpent")).isEqualTo(16_895_000_000L);
            assertThat(row).containsEntry("overlaps", EnumSet.of(Dimension.FISCAL_YEAR));
            assertThat(row).doesNotContainKey("fiscalYear").containsKey("period");
        });
    }

    @Test
    void a_filter_on_source_takes_what_stands_at_or_below_it() {
        Balances answer = ask(new Filter(HAI_PHONG, new FiscalYear(2016), null, FundingSource.LOCAL, null, null));

        assertThat(dong(answer.totals(), "planned")).isEqualTo(2_000_000_000L);
        assertThat(dong(answer.totals(), "reportedSpent")).isEqualTo(700_000_000L);
        assertThat(answer.totals()).containsEntry("reportedMobilised", null);
        assertThat(answer.overlapping())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get("overlaps")).isEqualTo(EnumSet.of(Dimension.FISCAL_YEAR, Dimension.SOURCE)));
    }

    @Test
    void money_of_a_wider_source_may_belong_to_a_narrower_one_and_is_listed() {
        Balances answer = ask(new Filter(HAI_PHONG, new FiscalYear(2016), null, FundingSource.PROVINCIAL, null, null));

        assertThat(answer.totals()).containsEntry("reportedSpent", null);
        assertThat(answer.overlapping())
                .anySatisfy(row -> assertThat(dong(row, "reportedSpent")).isEqualTo(700_000_000L));
    }

    @Test
    void a_filter_on_activities_takes_the_sets_within_it_and_lists_those_that_touch_it() {
        Balances answer = ask(new Filter(null, new FiscalYear(2016), null, null, Activities.of("A3.1"), null));

        assertThat(dong(answer.totals(), "reportedSpent")).isEqualTo(700_000_000L);
        assertThat(answer.totals()).containsEntry("contracted", null);
        assertThat(answer.overlapping())
                .anySatisfy(row -> assertThat(dong(row, "contracted")).isEqualTo(450_000_000L))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("activities", null)
                        .containsEntry("planned", Amount.of(Money.dong(2_000_000_000), Qualifier.EXACT)));
    }

    @Test
    void a_total_is_as_firm_as_its_weakest_part_that_still_stands() {
        Balances answer = ask(Filter.ALL);

        assertThat(cell(answer.totals(), "reportedSpent").qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(cell(answer.totals(), "reportedMobilised").qualifier()).isEqualTo(Qualifier.OVER);
        assertThat(answer.rows())
                .filteredOn(row -> row.get("source") == FundingSource.NOT_STATED)
                .singleElement()
                .satisfies(row ->
                        assertThat(cell(row, "reportedSpent").qualifier()).isEqualTo(Qualifier.EXACT));
    }

    @Test
    void coverage_sums_each_total_by_its_weakest_link() {
        Map<Measure, Map<Link, Amount>> coverage = ask(YEAR_2016).coverage();

        assertThat(coverage.get(Measure.PLANNED))
                .isEqualTo(Map.of(Link.DECISION_WITH_FILE, Amount.of(Money.dong(2_900_000_000L))));
        assertThat(coverage.get(Measure.CONTRACTED))
                .isEqualTo(Map.of(Link.DECISION_VIA_STATEMENT, Amount.of(Money.dong(450_000_000L))));
        assertThat(coverage.get(Measure.REPORTED_SPENT))
                .isEqualTo(Map.of(Link.STATEMENT, Amount.of(Money.dong(700_000_000L))));
    }

    @Test
    void an_annulled_decision_weakens_its_money_and_moves_none() {
        story.annulled(Story.PLAN);
        Balances answer = ask(YEAR_2016);

        assertThat(dong(answer.totals(), "planned")).isEqualTo(2_900_000_000L);
        assertThat(answer.coverage().get(Measure.PLANNED)).containsOnlyKeys(Link.ANNULLED);
    }

    @Test
    void coverage_always_adds_up_to_the_total() {
        Balances answer = ask(Filter.ALL);

        answer.coverage()
                .forEach((measure, sums) -> assertThat(sums.values().stream()
                                .mapToLong(amount -> Long.parseLong(amount.amount()))
                                .sum())
                        .as(measure.wireName())
                        .isEqualTo(dong(answer.totals(), measure.wireName())));
    }

    @Test
    void rows_add_up_to_the_totals_however_they_are_grouped() {
        for (Dimension dimension : Dimension.values()) {
            Balances answer = ask(Filter.ALL, EnumSet.of(dimension), everything());
            assertThat(answer.rows().stream()
                            .filter(row -> row.get("planned") != null)
                            .mapToLong(row -> dong(row, "planned"))
                            .sum())
                    .isEqualTo(dong(answer.totals(), "planned"));
        }
    }

    @Test
    void a_batch_that_comes_again_changes_nothing() {
        MemoryDocuments once = new MemoryDocuments();
        story.facts().forEach(fact -> once.fold(projection, fact));
        MemoryDocuments again = new MemoryDocuments();
        List<StoredFact> facts = story.facts();
        for (int at = 0; at < facts.size(); at += 5) {
            facts.subList(0, Math.min(at + 5, facts.size())).forEach(fact -> again.fold(projection, fact));
        }

        assertThat(again.all()).isEqualTo(once.all());
    }

    @Test
    void what_happened_later_is_not_in_the_books_of_a_day() {
        assertThat(dong(ask(YEAR_2016, USUAL, by(LocalDate.of(2016, 1, 6))).totals(), "planned"))
                .isEqualTo(4_900_000_000L);
        assertThat(dong(ask(YEAR_2016, USUAL, by(LocalDate.of(2016, 1, 7))).totals(), "planned"))
                .isEqualTo(2_900_000_000L);
    }

    private Balances ask(Filter filter) {
        return ask(filter, USUAL, everything());
    }

    private Balances ask(Filter filter, Set<Dimension> groupBy, List<StoredFact> facts) {
        MemoryDocuments documents = new MemoryDocuments();
        facts.forEach(fact -> documents.fold(projection, fact));
        View view = new View(documents, new Moment(facts.getLast().position(), null, null));
        return BalancesAnswer.of(new GetBalances(filter, groupBy), view);
    }

    private List<StoredFact> everything() {
        return story.facts();
    }

    private List<StoredFact> by(LocalDate day) {
        List<StoredFact> facts = new ArrayList<>(story.facts());
        facts.removeIf(fact -> Postings.of(fact.fact()).stream()
                .anyMatch(posting -> posting.effectiveOn().isAfter(day)));
        return facts;
    }

    private static Amount cell(Map<String, Object> row, String measure) {
        return (Amount) row.get(measure);
    }

    private static long dong(Map<String, Object> row, String measure) {
        assertThat(row.get(measure)).as(measure).isNotNull();
        return Long.parseLong(cell(row, measure).amount());
    }
}

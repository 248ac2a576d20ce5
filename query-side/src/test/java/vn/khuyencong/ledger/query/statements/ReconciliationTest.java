package vn.khuyencong.ledger.query.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.FundingSource.ALL;
import static vn.khuyencong.ledger.events.FundingSource.CENTRAL;
import static vn.khuyencong.ledger.events.FundingSource.COUNTERPART;
import static vn.khuyencong.ledger.events.FundingSource.LOCAL;
import static vn.khuyencong.ledger.events.FundingSource.NOT_STATED;
import static vn.khuyencong.ledger.events.FundingSource.PROVINCIAL;
import static vn.khuyencong.ledger.events.FundingSource.STATE;
import static vn.khuyencong.ledger.events.statement.Meaning.MOBILISED;
import static vn.khuyencong.ledger.events.statement.Meaning.PLANNED;
import static vn.khuyencong.ledger.events.statement.Meaning.SPENT;
import static vn.khuyencong.ledger.query.statements.InventedText.amount;
import static vn.khuyencong.ledger.query.statements.InventedText.counted;
import static vn.khuyencong.ledger.query.statements.InventedText.countedWithin;
import static vn.khuyencong.ledger.query.statements.InventedText.spent;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.statement.Cut;

class ReconciliationTest {
    private static final DecisionId DECISION = new DecisionId("decision.1-qd-ubnd.68-ubnd.2021-01-05");

    private final InventedText text = new InventedText();

    @Test
    void a_ledger_above_the_stated_total_differs_by_a_negative_residual_whatever_may_belong() {
        text.line("a", spent("A", STATE, 120), spent("B", NOT_STATED, 500));
        text.total("T", 100).money(SPENT, STATE).notClaimed();
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A] ledger 120 residual -20 possible 500 unexplained -20 DIFFERS");
        assertThat(text.causes("T")).isEmpty();
    }

    @Test
    void what_may_belong_and_fits_exactly_leaves_the_gap_undecided() {
        text.line("a", spent("A", CENTRAL, 600), spent("B", NOT_STATED, 400));
        text.total("T", 1_000).money(SPENT, CENTRAL);
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A] ledger 600 residual 400 possible 400 unexplained 0 UNDECIDED");
        assertThat(text.causes("T")).containsExactly(Cause.SOURCE_NOT_STATED);
    }

    @Test
    void what_may_belong_and_falls_short_by_one_dong_does_not_hide_the_rest() {
        text.line("a", spent("A", CENTRAL, 600), spent("B", NOT_STATED, 399));
        text.total("T", 1_000).money(SPENT, CENTRAL);
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A] ledger 600 residual 400 possible 399 unexplained 1 DIFFERS");
    }

    @Test
    void money_of_a_wider_source_may_belong_to_a_narrower_total_and_a_sister_source_never() {
        text.line("a", spent("A", PROVINCIAL, 300), spent("B", LOCAL, 200), spent("C", CENTRAL, 900));
        text.total("T", 1_000).money(SPENT, PROVINCIAL).notClaimed();
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A] ledger 300 residual 700 possible 200 unexplained 500 INCOMPLETE");
        assertThat(text.findings("T").getFirst().mayBelong()).containsExactly("B");
    }

    @Test
    void a_narrower_source_is_taken_by_a_wider_total() {
        text.line("a", spent("A", PROVINCIAL, 300), spent("B", CENTRAL, 200));
        text.total("T", 500).money(SPENT, STATE);
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A B] ledger 500 residual 0 possible 0 unexplained 0 EQUAL");
    }

    @Test
    void money_without_a_source_may_belong_whatever_it_was_said_to_have_done() {
        text.line("a", amount("A", MOBILISED, NOT_STATED, 70L));
        text.total("T", 100).money(SPENT, STATE).notClaimed();
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [] ledger 0 residual 100 possible 70 unexplained 30 NO_BREAKDOWN");
    }

    @Test
    void a_total_over_all_sources_takes_what_was_spent_and_what_was_mobilised() {
        text.line(
                "a", spent("A", STATE, 60), amount("B", MOBILISED, COUNTERPART, 40L), amount("C", PLANNED, STATE, 9L));
        text.total("T", 100).money(SPENT, ALL);
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A B] ledger 100 residual 0 possible 0 unexplained 0 EQUAL");
    }

    @Test
    void a_lower_bound_holds_from_itself_on() {
        text.line("a", spent("A", STATE, 101));
        text.total("KEPT", 100).money(SPENT, STATE).hedged(Qualifier.OVER);
        text.total("BROKEN", 102).money(SPENT, STATE).hedged(Qualifier.OVER);
        text.total("JUST", 101).money(SPENT, STATE).hedged(Qualifier.OVER);
        assertThat(text.findings("KEPT").getFirst().verdict()).isEqualTo(Verdict.BOUND_HOLDS);
        assertThat(text.findings("BROKEN").getFirst().verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(text.findings("JUST").getFirst().verdict()).isEqualTo(Verdict.BOUND_HOLDS);
    }

    @Test
    void an_upper_bound_holds_up_to_itself() {
        text.line("a", spent("A", STATE, 100));
        text.total("KEPT", 100).money(SPENT, STATE).hedged(Qualifier.UP_TO);
        text.total("BROKEN", 99).money(SPENT, STATE).hedged(Qualifier.UP_TO);
        assertThat(text.findings("KEPT").getFirst().verdict()).isEqualTo(Verdict.BOUND_HOLDS);
        assertThat(text.findings("BROKEN").getFirst().verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void about_is_met_within_half_of_each_last_printed_digit() {
        text.line("a", spent("A", STATE, 1_050));
        text.total("NEAR", 1_100).money(SPENT, STATE).hedged(Qualifier.ABOUT).printedTo(100);
        text.total("FAR", 1_200).money(SPENT, STATE).hedged(Qualifier.ABOUT).printedTo(100);
        assertThat(text.findings("NEAR").getFirst().allowance()).isEqualTo(Quantity.of(50, "VND"));
        assertThat(text.findings("NEAR").getFirst().verdict()).isEqualTo(Verdict.WITHIN_ROUNDING);
        assertThat(text.causes("NEAR")).containsExactly(Cause.ROUNDING);
        assertThat(text.findings("FAR").getFirst().verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void counts_of_one_unit_are_added_and_other_units_stand_apart() {
        text.line("a", counted("A", 3, "project", null), counted("B", 600, "person", null));
        text.line("b", counted("C", 4, "project", null));
        text.count("T", 7, "project");
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A C] ledger 7 residual 0 possible 0 unexplained 0 EQUAL");
    }

    @Test
    void a_count_of_one_programme_level_takes_its_own_and_may_hold_what_names_none() {
        text.line(
                "a",
                counted("A", 3, "project", ProgrammeLevel.LOCAL),
                counted("B", 2, "project", ProgrammeLevel.NATIONAL),
                counted("C", 5, "project", null));
        text.count("T", 6, "project").of(ProgrammeLevel.LOCAL);
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A] ledger 3 residual 3 possible 5 unexplained 0 UNDECIDED");
    }

    @Test
    void a_count_within_another_is_never_added_and_never_larger() {
        text.line(
                "a",
                counted("A", 10, "product", null),
                countedWithin("A", "B", 4, "product"),
                countedWithin("A", "C", 11, "product"));
        text.count("T", 10, "product");
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A] ledger 10 residual 0 possible 0 unexplained 0 EQUAL");
        assertThat(text.findingsInShort("B"))
                .isEqualTo("NESTED [A] ledger 10 residual - possible - unexplained - NESTED_HOLDS");
        assertThat(text.findings("C").getFirst().verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_total_inside_a_line_is_held_against_its_line_alone() {
        text.line("a", spent("A", STATE, 60), amount("B", MOBILISED, COUNTERPART, 40L));
        text.line("b", spent("C", STATE, 1_000));
        text.total("T", 100).money(SPENT, ALL).inLine("a");
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A B] ledger 100 residual 0 possible 0 unexplained 0 EQUAL; "
                        + "BY_SOURCE [A B] ledger 100 residual 0 possible 0 unexplained 0 EQUAL");
    }

    @Test
    void a_stated_part_of_a_line_stands_for_the_entries_it_holds() {
        text.line("a", spent("A", CENTRAL, 20), spent("B", PROVINCIAL, 40), amount("C", MOBILISED, COUNTERPART, 40L));
        text.total("T", 100).money(SPENT, ALL).inLine("a");
        text.total("S", 61).money(SPENT, STATE).inLine("a").partOf("T", Cut.BY_SOURCE);
        assertThat(text.findingsInShort("T"))
                .endsWith("BY_SOURCE [S C] ledger 101 residual -1 possible 0 unexplained -1 DIFFERS");
        assertThat(text.findingsInShort("S"))
                .endsWith("BY_SOURCE [A B] ledger 60 residual 1 possible 0 unexplained 1 DIFFERS");
    }

    @Test
    void the_projects_of_a_line_are_cut_by_the_levels_they_name() {
        text.line(
                "a",
                counted("A", 3, "project", ProgrammeLevel.LOCAL),
                counted("B", 2, "project", ProgrammeLevel.NATIONAL));
        text.count("T", 6, "project").inLine("a");
        assertThat(text.findingsInShort("T"))
                .endsWith("BY_LEVEL [A B] ledger 5 residual 1 possible 0 unexplained 1 DIFFERS");
    }

    @Test
    void a_total_by_activity_takes_each_line_by_its_own_total_where_it_has_one() {
        text.line("a", spent("A", PROVINCIAL, 10));
        text.line("b", spent("B", STATE, 60), amount("C", MOBILISED, COUNTERPART, 30L));
        text.total("T", 110).money(SPENT, ALL);
        text.total("S", 100).money(SPENT, ALL).inLine("b").partOf("T", Cut.BY_ACTIVITY);
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A B C] ledger 100 residual 10 possible 0 unexplained 10 DIFFERS; "
                        + "BY_ACTIVITY [A S] ledger 110 residual 0 possible 0 unexplained 0 EQUAL");
    }

    @Test
    void types_of_a_context_figure_are_checked_though_it_is_never_posted() {
        text.count("T", 39, "village").context();
        text.count("A", 14, "village").context().partOf("T", Cut.BY_TYPE);
        text.count("B", 24, "village").context().partOf("T", Cut.BY_TYPE);
        assertThat(text.findingsInShort("T"))
                .isEqualTo("BY_TYPE [A B] ledger 38 residual 1 possible 0 unexplained 1 DIFFERS");
        assertThat(text.findings("A")).isEmpty();
    }

    @Test
    void a_yearly_mean_meets_an_exact_amount_within_the_digits_printed() {
        text.line("total", amount("A", SPENT, STATE, 1_000L));
        text.total("NEAR", 330).money(SPENT, STATE).aYear().printedTo(10);
        text.total("FAR", 320).money(SPENT, STATE).aYear().printedTo(10);
        assertThat(text.findingsInShort("NEAR"))
                .isEqualTo("MEAN [A] ledger - residual - possible - unexplained - MEAN_HOLDS");
        assertThat(text.findings("FAR").getFirst().verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(text.findings("A").getFirst().verdict()).isEqualTo(Verdict.POSTED);
    }

    @Test
    void a_number_of_years_is_the_length_of_the_period_with_both_ends() {
        text.count("RIGHT", 3, "year");
        text.count("WRONG", 2, "year");
        assertThat(text.findingsInShort("RIGHT"))
                .isEqualTo("PERIOD [] ledger 3 residual 0 possible 0 unexplained 0 EQUAL");
        assertThat(text.findings("WRONG").getFirst().verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_planned_sum_is_held_against_the_plans_of_its_decision_and_funds() {
        text.cites("D", DECISION);
        text.total("T", 500).money(PLANNED, PROVINCIAL).printedTo(100).notClaimed();
        text.planned(new FundId("fund.68@2004-01-01.2021.provincial"), 480, DECISION)
                .planned(new FundId("fund.68@2004-01-01.2021.central"), 100, DECISION)
                .planned(new FundId("fund.68@2004-01-01.2030.provincial"), 100, DECISION)
                .planned(
                        new FundId("fund.68@2004-01-01.2022.provincial"),
                        100,
                        new DecisionId("decision.2-qd-ubnd.68-ubnd.2021-01-05"));
        assertThat(text.findingsInShort("T"))
                .isEqualTo("PLANNED [D] ledger 480 residual 20 possible 0 unexplained 20 INCOMPLETE");
    }

    @Test
    void a_total_that_the_text_divides_is_more_than_an_entry() {
        text.line("total", amount("T", SPENT, STATE, 100L));
        text.total("A", 60).money(SPENT, CENTRAL).partOf("T", Cut.BY_SOURCE);
        text.total("B", 40).money(SPENT, LOCAL).partOf("T", Cut.BY_SOURCE);
        assertThat(text.findingsInShort("T"))
                .isEqualTo("BY_SOURCE [A B] ledger 100 residual 0 possible 0 unexplained 0 EQUAL");
    }

    @Test
    void a_line_whose_amount_is_not_printed_is_named_as_a_cause_and_counts_as_no_zero() {
        text.line("a", spent("A", STATE, 10));
        text.line("b", amount("B", SPENT, STATE, null));
        text.total("T", 100).money(SPENT, STATE);
        assertThat(text.findingsInShort("T"))
                .isEqualTo("ENTRIES [A] ledger 10 residual 90 possible 0 unexplained 90 DIFFERS");
        assertThat(text.causes("T")).containsExactly(Cause.LINE_WITHOUT_AMOUNT);
    }

    @Test
    void a_text_that_appeared_within_its_period_may_count_what_its_lines_do_not_hold() {
        text.line("a", spent("A", STATE, 10));
        text.total("T", 100).money(SPENT, STATE);
        text.publishedOn(LocalDate.of(2023, 12, 30));
        assertThat(text.causes("T")).containsExactly(Cause.PUBLISHED_BEFORE_PERIOD_END);
        text.publishedOn(LocalDate.of(2023, 12, 31));
        assertThat(text.causes("T")).isEmpty();
    }
}

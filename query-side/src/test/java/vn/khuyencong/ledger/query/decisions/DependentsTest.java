package vn.khuyencong.ledger.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.query.shelves.MemoryShelves;
import vn.khuyencong.ledger.query.shelves.Tally;
import vn.khuyencong.ledger.query.statements.SourceTexts;

class DependentsTest {
    private static final DecisionId PROGRAMME_DECISION = new DecisionId("decision.459-qd-ubnd.31-ubnd.2016-03-21");
    private static final DecisionId DECREE = new DecisionId("decision.45-2012-nd-cp.cp.2012-05-21");
    private static final DecisionId PLAN_DECISION = new DecisionId("decision.10-qd-ubnd.86-ubnd.2016-01-04");
    private static final DecisionId APPROVAL = new DecisionId("decision.77-qd-ubnd.86-ubnd.2016-02-01");
    private static final Unit UNIT = new Unit("86@2004-07-08");
    private static final FundId PROVINCIAL = new FundId("fund.86@2004-07-08.2016.provincial");
    private static final FundId CENTRAL = new FundId("fund.86@2004-07-08.2016.central");
    private static final ProjectId PROJECT = ProjectId.of(UUID.fromString("6f1a3a52-2d1c-4a5e-9a55-3a3b6f8f4a01"));
    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);

    private final MemoryShelves shelves = new MemoryShelves();

    @Test
    void a_programme_carries_its_decision_to_every_line_that_a_text_reports_for_it() {
        ProgrammeId programme = register("31@2004-07-08", 2016, List.of(PROGRAMME_DECISION), List.of());
        report("hai-phong", programme);
        DependentsAnswer answer = DependentsAnswer.of(PROGRAMME_DECISION, new ShelvedBooks(shelves));
        Tally.Sum spent = answer.measures().get("reportedSpent");
        assertThat(spent.amount()).isEqualTo("12368500000");
        assertThat(spent.bySource().get(FundingSource.NOT_STATED).amount()).isEqualTo("974800000");
        assertThat(answer.measures().get("reportedMobilised").amount()).isEqualTo("28728030000");
        assertThat(answer.byPath()).containsOnlyKeys(Path.PROGRAMME);
        assertThat(answer.entries())
                .hasSize(7)
                .allSatisfy(entry -> assertThat(entry.via()).isEqualTo("programme.31@2004-07-08.local.2016-2020"));
    }

    @Test
    void a_decree_carries_what_a_programme_names_it_as_basis_for() {
        ProgrammeId programme = register("24@2004-07-08", 2014, List.of(), List.of(DECREE));
        report("bac-giang", programme);
        DependentsAnswer answer = DependentsAnswer.of(DECREE, new ShelvedBooks(shelves));
        assertThat(answer.measures()).containsOnlyKeys("reportedUnspecified");
        assertThat(answer.measures().get("reportedUnspecified").amount()).isEqualTo("29229200000");
    }

    @Test
    void a_plan_carries_what_projects_approved_contracted_and_drew_on_its_fund_and_nothing_of_another_fund() {
        plan(PROVINCIAL, 900, PLAN_DECISION);
        plan(CENTRAL, 500, APPROVAL);
        approve(line("L1", PROVINCIAL), 300, line("L2", CENTRAL), 200);
        contract(line("L1", PROVINCIAL), 250);
        pay(line("L1", PROVINCIAL), 100);
        DependentsAnswer answer = DependentsAnswer.of(PLAN_DECISION, new ShelvedBooks(shelves));
        assertThat(amounts(answer))
                .containsExactly("planned 900", "approved 300", "contracted 250", "disbursed 100", "spent 100");
        assertThat(answer.byPath().get(Path.DIRECT).get("planned").amount()).isEqualTo("900");
        assertThat(answer.byPath().get(Path.PLAN).get("approved").amount()).isEqualTo("300");
    }

    @Test
    void an_allocation_carries_the_cash_that_was_drawn_on_it() {
        shelves.put(
                PROVINCIAL,
                new FundsAllocated(PROVINCIAL, "1", Money.dong(400), DAY, List.of(Evidence.of(PLAN_DECISION))));
        approve(line("L1", PROVINCIAL), 300, line("L2", PROVINCIAL), 50);
        contract(line("L1", PROVINCIAL), 250);
        pay(line("L1", PROVINCIAL), 100);
        assertThat(amounts(DependentsAnswer.of(PLAN_DECISION, new ShelvedBooks(shelves))))
                .containsExactly("approved 350", "contracted 250", "allocated 400", "disbursed 100", "spent 100");
    }

    @Test
    void an_entry_that_rests_on_a_decision_in_two_ways_counts_once_by_the_shorter() {
        plan(PROVINCIAL, 900, PLAN_DECISION);
        shelves.put(
                PROJECT,
                new BudgetApproved(
                        PROJECT,
                        UNIT,
                        List.of(new BudgetLine(line("L1", PROVINCIAL), null, Money.dong(300), null)),
                        DAY,
                        List.of(Evidence.of(PLAN_DECISION))));
        DependentsAnswer answer = DependentsAnswer.of(PLAN_DECISION, new ShelvedBooks(shelves));
        assertThat(answer.entries()).hasSize(2);
        assertThat(amounts(answer)).containsExactly("planned 900", "approved 300");
        assertThat(answer.byPath()).containsOnlyKeys(Path.DIRECT);
    }

    @Test
    void what_rests_on_a_decision_rests_on_the_acts_it_names_as_its_basis() {
        plan(PROVINCIAL, 900, PLAN_DECISION);
        shelves.put(PLAN_DECISION, new BasisCited(PLAN_DECISION, APPROVAL, null));
        shelves.put(APPROVAL, new BasisCited(APPROVAL, DECREE, "Điều 14"));
        shelves.put(DECREE, new BasisCited(DECREE, PLAN_DECISION, null));
        DependentsAnswer answer = DependentsAnswer.of(DECREE, new ShelvedBooks(shelves));
        assertThat(amounts(answer)).containsExactly("planned 900");
        assertThat(answer.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.path()).isEqualTo(Path.BASIS);
            assertThat(entry.via()).isEqualTo(PLAN_DECISION.value());
        });
    }

    @Test
    void a_reversal_takes_back_what_rested_on_the_decision() {
        EntryId planned = plan(PROVINCIAL, 900, PLAN_DECISION);
        approve(line("L1", PROVINCIAL), 300, line("L2", PROVINCIAL), 100);
        reverse(planned, new FundsPlanned(PROVINCIAL, null, Money.dong(900), DAY, List.of(Evidence.of(PLAN_DECISION))));
        DependentsAnswer answer = DependentsAnswer.of(PLAN_DECISION, new ShelvedBooks(shelves));
        assertThat(amounts(answer)).containsExactly("planned 0");
        assertThat(answer.entries()).hasSize(2);
    }

    @Test
    void a_decision_that_nothing_rests_on_has_no_measures_rather_than_zeros() {
        DependentsAnswer answer = DependentsAnswer.of(DECREE, new ShelvedBooks(shelves));
        assertThat(answer.measures()).isEmpty();
        assertThat(answer.entries()).isEmpty();
    }

    private static List<String> amounts(DependentsAnswer answer) {
        return answer.measures().entrySet().stream()
                .map(measure -> measure.getKey() + " " + measure.getValue().amount())
                .filter(amount -> !amount.equals("advanceOutstanding 0"))
                .toList();
    }

    private ProgrammeId register(String unit, int from, List<DecisionId> founding, List<DecisionId> bases) {
        Period period = Period.ofYears(from, 2020);
        ProgrammeId id = ProgrammeId.of(new Unit(unit), ProgrammeLevel.LOCAL, period);
        List<Evidence> evidence = founding.stream().map(Evidence::of).toList();
        shelves.put(
                id, new ProgrammeRegistered(id, new Unit(unit), ProgrammeLevel.LOCAL, period, null, evidence, bases));
        return id;
    }

    private void report(String text, ProgrammeId programme) {
        new SourceTexts().reported(text, programme).forEach(line -> shelves.put(SourceTexts.idOf(text), line));
    }

    private EntryId plan(FundId fund, long dong, DecisionId decision) {
        return shelves.put(fund, new FundsPlanned(fund, null, Money.dong(dong), DAY, List.of(Evidence.of(decision))));
    }

    private void approve(LineRef first, long dong, LineRef second, long more) {
        shelves.put(
                PROJECT,
                new BudgetApproved(
                        PROJECT,
                        UNIT,
                        List.of(
                                new BudgetLine(first, null, Money.dong(dong), null),
                                new BudgetLine(second, null, Money.dong(more), null)),
                        DAY,
                        List.of(Evidence.of(APPROVAL))));
    }

    private void contract(LineRef line, long dong) {
        shelves.put(
                PROJECT,
                new ContractSigned(
                        PROJECT,
                        "C1",
                        ContractKind.CONTRACT,
                        line,
                        null,
                        Money.dong(dong),
                        DAY,
                        List.of(Evidence.of(APPROVAL))));
    }

    private void pay(LineRef line, long dong) {
        shelves.put(
                PROJECT,
                new FundsDisbursed(
                        PROJECT,
                        "C1",
                        DisbursementKind.PAYMENT,
                        line,
                        Money.dong(dong),
                        "V1",
                        null,
                        null,
                        DAY,
                        List.of(Evidence.of(APPROVAL))));
    }

    private void reverse(EntryId entry, FundsPlanned original) {
        shelves.put(
                entry.stream(),
                new EntryReversed(
                        entry,
                        DAY.plusDays(9),
                        "sai số",
                        Postings.of(original).stream()
                                .map(posting -> posting.reversedOn(DAY.plusDays(9)))
                                .toList(),
                        null,
                        original.evidence()));
    }

    private static LineRef line(String id, FundId fund) {
        return new LineRef(id, fund, null, null);
    }
}

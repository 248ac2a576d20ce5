package vn.khuyencong.ledger.events.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.project.ReceivableKind;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.events.project.ReturnGround;
import vn.khuyencong.ledger.events.year.PeriodClosed;

/** Which years a fact belongs to. Lines and funds are of 2016; a day in 2017 tells the two kinds apart. */
class BookYearsTest {
    @ParameterizedTest
    @CsvSource({
        "2017-01-20 FundsPlanned provincial 1,                              2016",
        "2017-01-20 FundsAllocated provincial 1,                            2016",
        "2017-01-20 FundsAdjusted PLAN provincial +1,                       2016",
        "2017-01-20 FundsCancelled AUTHORITY provincial 1,                  2016",
        "2017-01-20 FundsTransferredOut PLAN provincial 1,                  2016",
        "2017-01-20 FundsTransferredIn PLAN provincial 1,                   2016",
        "2017-01-20 FundsCarriedOut provincial 1,                           2016",
        "2017-01-20 FundsCarriedIn provincial 1,                            2017",
        "2017-01-20 BudgetApproved L1/provincial 1,                         2016",
        "2017-01-20 BeneficiaryAssigned L1/provincial 1,                    ''",
        "2017-01-20 BeneficiaryAssigned L1/provincial 1 L1a/provincial,     2016",
        "2017-01-20 ContractSigned L1/provincial 1,                         2016",
        "2017-01-20 ContractAmended L1/provincial 1,                        2016",
        "2017-01-20 FundsDisbursed PAYMENT L1/provincial 1,                 2016",
        "2017-01-20 AdvanceCleared L1/provincial 1,                         2016",
        "2017-01-20 AdvanceReturned REDUCES_SPENDING L1/provincial 1,       2016",
        "2017-02-20 AdvanceReturned BUDGET_INCOME L1/provincial 1,          2017",
        "2017-02-20 ProjectClosed L1/provincial 1 1,                        2017",
        "2017-02-20 ProjectClosed L1/provincial 0 0,                        ''",
        "2017-02-20 EntryReported training SPENT provincial 1,              ''"
    })
    void a_fact_belongs_to(String row, String year) {
        assertThat(yearsOf(Jotting.read(row))).isEqualTo(year.isEmpty() ? Set.of() : Set.of(Integer.parseInt(year)));
    }

    @Test
    void a_reversal_belongs_where_its_original_does() {
        assertThat(yearsOf(reversed("2016-06-30 FundsDisbursed ADVANCE L1/provincial 1")))
                .containsExactly(2016);
        assertThat(yearsOf(reversed("2016-06-30 FundsPlanned provincial 1"))).containsExactly(2016);
        assertThat(yearsOf(reversed("2017-02-20 AdvanceReturned BUDGET_INCOME L1/provincial 1")))
                .containsExactly(2018);
        assertThat(yearsOf(reversed("2017-02-20 EntryReported training SPENT provincial 1")))
                .isEmpty();
    }

    @Test
    void what_was_recovered_belongs_to_its_year_while_that_is_open_and_then_to_that_in_which_it_comes() {
        assertThat(yearsOf(recovered(ReturnGround.REDUCES_SPENDING))).containsExactly(2016);
        assertThat(yearsOf(recovered(ReturnGround.BUDGET_INCOME))).containsExactly(2017);
        assertThat(yearsOf(reversalOf(recovered(ReturnGround.REDUCES_SPENDING))))
                .containsExactly(2016);
        assertThat(yearsOf(reversalOf(recovered(ReturnGround.BUDGET_INCOME)))).containsExactly(2018);
    }

    @Test
    void a_closing_belongs_to_no_year_itself() {
        YearId year = YearId.of(Jotting.UNIT, Jotting.YEAR);
        List<Evidence> text = List.of(Evidence.of(Jotting.STATEMENT, null));
        assertThat(BookYears.of(new PeriodClosed(year, LocalDate.of(2017, 2, 1), text)))
                .isEmpty();
    }

    @Test
    void a_year_is_one_of_the_unit_whose_money_it_is() {
        assertThat(BookYears.of(Jotting.read("2016-06-30 FundsPlanned provincial 1")))
                .containsExactly(YearId.of(Jotting.UNIT, Jotting.YEAR));
    }

    private static Fact recovered(ReturnGround ground) {
        return new RecoveryRecorded(
                Jotting.PROJECT,
                EntryId.of(Jotting.PROJECT.value(), 1),
                "12/HĐ-KC",
                Jotting.line("L1/provincial"),
                Money.dong(1),
                ReceivableKind.REDUCING,
                ground,
                Jotting.YEAR,
                new FiscalYear(2017),
                "GNT 01",
                null,
                LocalDate.of(2017, 2, 20),
                List.of());
    }

    private static Fact reversed(String row) {
        return reversalOf(Jotting.read(row));
    }

    private static Fact reversalOf(Fact original) {
        LocalDate on = LocalDate.of(2018, 3, 1);
        List<Posting> opposite =
                Postings.of(original).stream().map(it -> it.reversedOn(on)).toList();
        return new EntryReversed(EntryId.of(Jotting.PROJECT.value(), 1), on, "nhập sai", opposite, null, List.of());
    }

    private static Set<Integer> yearsOf(Fact fact) {
        return BookYears.of(fact).stream().map(it -> it.fiscalYear().year()).collect(Collectors.toSet());
    }
}

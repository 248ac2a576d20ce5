package vn.khuyencong.ledger.events.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;

/** What each fact posts, sheet by sheet: above the line what happened, below it what the books say. */
class PostingsTest {
    @Test
    void a_plan_is_given_and_stands_available() {
        Sheet.mustBe("""
                2016-01-04  FundsPlanned  provincial  2100
                ------------------------------------------
                2016-01-04  PLAN       plan.given           fund provincial   -2100
                2016-01-04  PLAN       plan.available       fund provincial   +2100
                """);
    }

    @Test
    void authority_to_spend_is_given_and_stands_available() {
        Sheet.mustBe("""
                2016-02-01  FundsAllocated  central  700
                ----------------------------------------
                2016-02-01  AUTHORITY  authority.given      fund central      -700
                2016-02-01  AUTHORITY  authority.available  fund central      +700
                """);
    }

    @Test
    void an_approval_takes_each_line_from_the_plan_of_its_own_fund() {
        Sheet.mustBe("""
                2016-03-21  BudgetApproved  L1/provincial 600  L2/central 400
                -------------------------------------------------------------
                2016-03-21  PLAN       plan.available       fund provincial   -600
                2016-03-21  PLAN       line.uncontracted    L1 provincial     +600
                2016-03-21  PLAN       plan.available       fund central      -400
                2016-03-21  PLAN       line.uncontracted    L2 central        +400
                """);
    }

    @Test
    void a_beneficiary_of_a_whole_line_moves_no_money() {
        Sheet.mustBe("""
                2016-04-01  BeneficiaryAssigned  L1/provincial 600
                --------------------------------------------------
                """);
    }

    @Test
    void a_beneficiary_of_a_part_gets_a_line_of_its_own_and_the_fund_is_not_touched() {
        Sheet.mustBe("""
                2016-04-01  BeneficiaryAssigned  L1/provincial 250  L1a/provincial
                ------------------------------------------------------------------
                2016-04-01  PLAN       line.uncontracted    L1 provincial     -250
                2016-04-01  PLAN       line.uncontracted    L1a provincial    +250
                """);
    }

    @Test
    void a_contract_commits_what_its_line_holds() {
        Sheet.mustBe("""
                2016-04-10  ContractSigned  L1/provincial 500
                ---------------------------------------------
                2016-04-10  PLAN       line.uncontracted    L1 provincial     -500
                2016-04-10  PLAN       contract.undrawn     L1 provincial     +500
                """);
    }

    @Test
    void an_amendment_upwards_commits_more() {
        Sheet.mustBe("""
                2016-04-20  ContractAmended  L1/provincial +50
                ----------------------------------------------
                2016-04-20  PLAN       line.uncontracted    L1 provincial     -50
                2016-04-20  PLAN       contract.undrawn     L1 provincial     +50
                """);
    }

    @Test
    void an_amendment_downwards_gives_back_to_the_line() {
        Sheet.mustBe("""
                2016-04-20  ContractAmended  L1/provincial -50
                ----------------------------------------------
                2016-04-20  PLAN       line.uncontracted    L1 provincial     +50
                2016-04-20  PLAN       contract.undrawn     L1 provincial     -50
                """);
    }

    @Test
    void an_advance_draws_contract_and_authority_and_is_not_yet_spent() {
        Sheet.mustBe("""
                2016-05-12  FundsDisbursed  ADVANCE  L1/provincial 300
                ------------------------------------------------------
                2016-05-12  PLAN       contract.undrawn     L1 provincial     -300
                2016-05-12  PLAN       contract.drawn       L1 provincial     +300
                2016-05-12  AUTHORITY  authority.available  fund provincial   -300
                2016-05-12  AUTHORITY  authority.used       fund provincial   +300
                2016-05-12  MONEY      treasury             L1 provincial     -300
                2016-05-12  MONEY      advance              L1 provincial     +300
                """);
    }

    @Test
    void a_payment_draws_contract_and_authority_and_is_spent() {
        Sheet.mustBe("""
                2016-06-30  FundsDisbursed  PAYMENT  L2/central 120
                ---------------------------------------------------
                2016-06-30  PLAN       contract.undrawn     L2 central        -120
                2016-06-30  PLAN       contract.drawn       L2 central        +120
                2016-06-30  AUTHORITY  authority.available  fund central      -120
                2016-06-30  AUTHORITY  authority.used       fund central      +120
                2016-06-30  MONEY      treasury             L2 central        -120
                2016-06-30  MONEY      spent.unsettled      L2 central        +120
                """);
    }

    @Test
    void an_advance_that_is_cleared_is_spent_without_new_cash() {
        Sheet.mustBe("""
                2016-07-15  AdvanceCleared  L1/provincial 200
                ---------------------------------------------
                2016-07-15  MONEY      advance              L1 provincial     -200
                2016-07-15  MONEY      spent.unsettled      L1 provincial     +200
                """);
    }

    @Test
    void an_advance_returned_within_its_year_can_be_drawn_again() {
        Sheet.mustBe("""
                2017-01-31  AdvanceReturned  REDUCES_SPENDING  L1/provincial 100
                ----------------------------------------------------------------
                2017-01-31  PLAN       contract.undrawn     L1 provincial     +100
                2017-01-31  PLAN       contract.drawn       L1 provincial     -100
                2017-01-31  AUTHORITY  authority.available  fund provincial   +100
                2017-01-31  AUTHORITY  authority.used       fund provincial   -100
                2017-01-31  MONEY      treasury             L1 provincial     +100
                2017-01-31  MONEY      advance              L1 provincial     -100
                """);
    }

    @Test
    void an_advance_returned_later_is_income_of_the_budget_and_plan_and_authority_stay() {
        Sheet.mustBe("""
                2017-02-01  AdvanceReturned  BUDGET_INCOME  L1/provincial 100
                -------------------------------------------------------------
                2017-02-01  MONEY      advance              L1 provincial     -100
                2017-02-01  MONEY      budgetIncome         L1 provincial     +100
                """);
    }

    @Test
    void a_project_that_closes_gives_back_to_each_fund_what_is_left_on_its_lines() {
        Sheet.mustBe("""
                2016-12-20  ProjectClosed  L1/provincial 50 100  L2/central 0 30  L3/district 7 0  L4/commune 0 0
                -------------------------------------------------------------------------------------------------
                2016-12-20  PLAN       contract.undrawn     L1 provincial     -50
                2016-12-20  PLAN       plan.available       fund provincial   +50
                2016-12-20  PLAN       line.uncontracted    L1 provincial     -100
                2016-12-20  PLAN       plan.available       fund provincial   +100
                2016-12-20  PLAN       line.uncontracted    L2 central        -30
                2016-12-20  PLAN       plan.available       fund central      +30
                2016-12-20  PLAN       contract.undrawn     L3 district       -7
                2016-12-20  PLAN       plan.available       fund district     +7
                """);
    }

    @Test
    void a_line_of_a_text_is_reported_under_its_own_meaning_and_source() {
        Sheet.mustBe("""
                2020-12-31  EntryReported  models  SPENT state 5760  MOBILISED counterpart 25982
                --------------------------------------------------------------------------------
                2020-12-31  REPORTED   statement            models state      -5760
                2020-12-31  REPORTED   reported.spent       models state      +5760
                2020-12-31  REPORTED   statement            models counterpart  -25982
                2020-12-31  REPORTED   reported.mobilised   models counterpart  +25982
                """);
    }

    @Test
    void a_line_of_a_text_may_speak_of_plans_or_leave_the_meaning_open() {
        Sheet.mustBe("""
                2016-12-31  EntryReported  fairs  PLANNED local 300  UNSPECIFIED not-stated 40
                ------------------------------------------------------------------------------
                2016-12-31  REPORTED   statement            fairs local       -300
                2016-12-31  REPORTED   reported.planned     fairs local       +300
                2016-12-31  REPORTED   statement            fairs not-stated  -40
                2016-12-31  REPORTED   reported.unspecified fairs not-stated  +40
                """);
    }

    @Test
    void an_amount_that_a_text_does_not_give_is_not_posted_as_nought() {
        Sheet.mustBe("""
                2020-12-31  EntryReported  information  SPENT local ?  MOBILISED counterpart 12
                -------------------------------------------------------------------------------
                2020-12-31  REPORTED   statement            information counterpart  -12
                2020-12-31  REPORTED   reported.mobilised   information counterpart  +12
                """);
    }

    @Test
    void a_reversal_posts_the_opposite_at_its_own_date() {
        Fact contract = Jotting.read("2016-04-10 ContractSigned L1/provincial 500");
        LocalDate later = LocalDate.of(2016, 8, 1);
        List<Posting> opposite = Postings.of(contract).stream()
                .map(posting -> posting.reversedOn(later))
                .toList();
        EntryId entry = EntryId.of(Jotting.PROJECT.value(), 3);
        EntryReversed reversal = new EntryReversed(entry, later, "nhập sai", opposite, null, List.of());
        assertThat(Sheet.squeezed(Sheet.of(Postings.of(reversal)))).isEqualTo(Sheet.squeezed("""
                                2016-08-01  PLAN       line.uncontracted    L1 provincial     +500
                                2016-08-01  PLAN       contract.undrawn     L1 provincial     -500
                                """));
    }
}

package vn.khuyencong.ledger.events.accounts;

import org.junit.jupiter.api.Test;

/** What facts post that stand beside the straight way of a project's money, sheet by sheet. */
class LaterPostingsTest {
    @Test
    void a_budget_that_is_raised_takes_more_of_the_plan() {
        Sheet.mustBe("""
                2016-06-01  BudgetAdjusted  L1/provincial 50
                --------------------
                2016-06-01  PLAN  plan.available  fund provincial  -50
                2016-06-01  PLAN  line.uncontracted  L1 provincial  +50
                """);
    }

    @Test
    void a_budget_that_is_lowered_gives_back_to_the_plan() {
        Sheet.mustBe("""
                2016-06-01  BudgetAdjusted  L1/provincial -50
                --------------------
                2016-06-01  PLAN  plan.available  fund provincial  +50
                2016-06-01  PLAN  line.uncontracted  L1 provincial  -50
                """);
    }

    @Test
    void another_source_takes_over_through_the_plans_of_both() {
        Sheet.mustBe("""
                2016-06-01  SourceChanged  L1/central  L2/provincial  100  30
                --------------------
                2016-06-01  PLAN  line.uncontracted  L1 central  -100
                2016-06-01  PLAN  plan.available  fund central  +100
                2016-06-01  PLAN  contract.undrawn  L1 central  -30
                2016-06-01  PLAN  plan.available  fund central  +30
                2016-06-01  PLAN  plan.available  fund provincial  -100
                2016-06-01  PLAN  line.uncontracted  L2 provincial  +100
                2016-06-01  PLAN  plan.available  fund provincial  -30
                2016-06-01  PLAN  contract.undrawn  L2 provincial  +30
                """);
    }

    @Test
    void a_payment_refunded_within_its_year_can_be_drawn_again() {
        Sheet.mustBe("""
                2017-01-20  PaymentRefunded  REDUCES_SPENDING  L1/provincial 40
                --------------------
                2017-01-20  PLAN       contract.undrawn     L1 provincial  +40
                2017-01-20  PLAN       contract.drawn       L1 provincial  -40
                2017-01-20  AUTHORITY  authority.available  fund provincial  +40
                2017-01-20  AUTHORITY  authority.used       fund provincial  -40
                2017-01-20  MONEY      treasury             L1 provincial  +40
                2017-01-20  MONEY      spent.unsettled  L1 provincial  -40
                """);
    }

    @Test
    void a_payment_refunded_later_is_income_of_the_budget() {
        Sheet.mustBe("""
                2017-02-20  PaymentRefunded  BUDGET_INCOME  L1/provincial 40
                --------------------
                2017-02-20  MONEY  spent.unsettled  L1 provincial  -40
                2017-02-20  MONEY  budgetIncome  L1 provincial  +40
                """);
    }

    @Test
    void counterpart_is_promised_apart_from_state_money() {
        Sheet.mustBe("""
                2016-04-01  CounterpartCommitted  900
                --------------------
                2016-04-01  COUNTERPART  counterpart.promise  fund counterpart  -900
                2016-04-01  COUNTERPART  counterpart.committed  fund counterpart  +900
                """);
    }

    @Test
    void counterpart_is_shown_by_vouchers() {
        Sheet.mustBe("""
                2016-05-01  CounterpartEvidenced  700
                --------------------
                2016-05-01  COUNTERPART  counterpart.origin  fund counterpart  -700
                2016-05-01  COUNTERPART  counterpart.evidenced  fund counterpart  +700
                """);
    }

    @Test
    void accepted_work_counts_the_volume_of_both() {
        Sheet.mustBe("""
                2016-11-01  WorkAccepted  L1/provincial 300 650
                --------------------
                2016-11-01  VOLUME  work.origin  L1 provincial  -300
                2016-11-01  VOLUME  work.accepted  L1 provincial  +300
                2016-11-01  COUNTERPART  counterpart.evidenced  fund counterpart  -650
                2016-11-01  COUNTERPART  counterpart.accepted  fund counterpart  +650
                """);
    }

    @Test
    void accepted_work_may_have_no_counterpart() {
        Sheet.mustBe("""
                2016-11-01  WorkAccepted  L1/provincial 300 0
                --------------------
                2016-11-01  VOLUME  work.origin  L1 provincial  -300
                2016-11-01  VOLUME  work.accepted  L1 provincial  +300
                """);
    }

    @Test
    void settlement_makes_spending_final() {
        Sheet.mustBe("""
                2017-01-22  ProjectSettled  L1/provincial 300
                --------------------
                2017-01-22  MONEY  spent.unsettled  L1 provincial  -300
                2017-01-22  MONEY  spent.settled  L1 provincial  +300
                """);
    }

    @Test
    void what_is_struck_out_before_settlement_is_owed_and_lowers_the_spending() {
        Sheet.mustBe("""
                2017-01-10  AmountDisallowed  BEFORE_SETTLEMENT  L1/provincial 20
                --------------------
                2017-01-10  MONEY  spent.unsettled  L1 provincial  -20
                2017-01-10  MONEY  receivable.reducing  L1 provincial  +20
                """);
    }

    @Test
    void what_is_struck_out_after_settlement_belongs_to_the_year_in_which_it_is_handled() {
        Sheet.mustBe("""
                2018-03-10  AmountDisallowed  AFTER_SETTLEMENT  L1/provincial 20
                --------------------
                2018-03-10  MONEY  priorYear  L1 provincial 2018  -20
                2018-03-10  MONEY  receivable.income  L1 provincial 2018  +20
                """);
    }

    @Test
    void an_advance_that_is_ordered_back_is_owed() {
        Sheet.mustBe("""
                2016-12-01  RecoveryOrdered  L1/provincial 60
                --------------------
                2016-12-01  MONEY  advance  L1 provincial  -60
                2016-12-01  MONEY  receivable.reducing  L1 provincial  +60
                """);
    }

    @Test
    void a_recovery_while_the_year_is_open_undoes_the_cash() {
        Sheet.mustBe("""
                2017-01-25  RecoveryRecorded  REDUCING  REDUCES_SPENDING  L1/provincial 60
                --------------------
                2017-01-25  PLAN       contract.undrawn     L1 provincial  +60
                2017-01-25  PLAN       contract.drawn       L1 provincial  -60
                2017-01-25  AUTHORITY  authority.available  fund provincial  +60
                2017-01-25  AUTHORITY  authority.used       fund provincial  -60
                2017-01-25  MONEY      treasury             L1 provincial  +60
                2017-01-25  MONEY      receivable.reducing  L1 provincial  -60
                """);
    }

    @Test
    void a_late_recovery_is_income_of_the_year_in_which_it_comes() {
        Sheet.mustBe("""
                2017-06-01  RecoveryRecorded  REDUCING  BUDGET_INCOME  L1/provincial 60
                --------------------
                2017-06-01  MONEY  receivable.reducing  L1 provincial  -60
                2017-06-01  MONEY  budgetIncome  L1 provincial 2017  +60
                """);
    }

    @Test
    void a_recovery_after_settlement_never_touches_the_old_year() {
        Sheet.mustBe("""
                2019-06-01  RecoveryRecorded  INCOME  BUDGET_INCOME  L1/provincial 20
                --------------------
                2019-06-01  MONEY  receivable.income  L1 provincial 2018  -20
                2019-06-01  MONEY  budgetIncome  L1 provincial 2019  +20
                """);
    }

    @Test
    void a_line_goes_on_into_the_next_year_with_plan_authority_and_advance_and_without_cash() {
        Sheet.mustBe("""
                2016-12-31  LineCarriedOver  L1/provincial  L2/provincial  200  90
                --------------------
                2016-12-31  PLAN  plan.given  fund provincial  +200
                2016-12-31  PLAN  contract.undrawn  L1 provincial  -200
                2016-12-31  AUTHORITY  authority.given  fund provincial  +200
                2016-12-31  AUTHORITY  authority.available  fund provincial  -200
                2016-12-31  PLAN  plan.given  fund provincial  +90
                2016-12-31  PLAN  contract.drawn  L1 provincial  -90
                2016-12-31  AUTHORITY  authority.given  fund provincial  +90
                2016-12-31  AUTHORITY  authority.used  fund provincial  -90
                2016-12-31  MONEY  treasury  L1 provincial  +90
                2016-12-31  MONEY  advance  L1 provincial  -90
                2016-12-31  PLAN  plan.given  fund provincial 2017  -200
                2016-12-31  PLAN  contract.undrawn  L2 provincial 2017  +200
                2016-12-31  AUTHORITY  authority.given  fund provincial 2017  -200
                2016-12-31  AUTHORITY  authority.available  fund provincial 2017  +200
                2016-12-31  PLAN  plan.given  fund provincial 2017  -90
                2016-12-31  PLAN  contract.drawn  L2 provincial 2017  +90
                2016-12-31  AUTHORITY  authority.given  fund provincial 2017  -90
                2016-12-31  AUTHORITY  authority.used  fund provincial 2017  +90
                2016-12-31  MONEY  treasury  L2 provincial 2017  -90
                2016-12-31  MONEY  advance  L2 provincial 2017  +90
                """);
    }
}

package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_HAI_PHONG;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.ANNULLED_DECISION;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.DECISION_OF_SUCCESSOR;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.NOWHERE;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.million;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundsPlanned;

class PlanFundsTest {
    private static final FundId FUND = fundOf(HAI_PHONG);
    private static final LocalDate SIGNED = LocalDate.of(2016, 3, 21);

    private final DeskFixture<FundState, FundStream> fund = DeskFixture.of(FundStream.KIND);

    @Test
    void a_decision_plans_money_for_a_fund() {
        fund.when(plan(FUND, PROGRAMME, million(1_000), BY_459), KE_TOAN_HAI_PHONG)
                .recorded(new FundsPlanned(FUND, PROGRAMME, million(1_000), SIGNED, BY_459));
    }

    @Test
    void a_second_plan_stands_beside_the_first() {
        FundsPlanned first = new FundsPlanned(FUND, null, million(500), SIGNED, BY_459);
        fund.given(first).when(plan(FUND, null, million(500), BY_459), KE_TOAN).recorded(first);
    }

    @Test
    void an_approver_does_not_plan() {
        fund.when(plan(FUND, null, million(1), BY_459), LANH_DAO).refused(Refusal.ROLE_NOT_ALLOWED, "APPROVER");
    }

    @Test
    void finance_staff_plan_only_for_provinces_that_they_serve() {
        fund.when(plan(FUND, null, million(1), BY_459), KE_TOAN_VINH_LONG).refused(Refusal.PROVINCE_NOT_ALLOWED, "31");
    }

    @Test
    void a_fund_has_a_known_unit() {
        fund.when(plan(fundOf(NOWHERE), null, million(1), BY_459), KE_TOAN)
                .refused(Refusal.UNKNOWN_UNIT, "99@2004-07-08");
    }

    @Test
    void the_nation_has_funds_too() {
        FundId national = FundId.of(Unit.NATION, new FiscalYear(2016), FundingSource.CENTRAL);
        fund.when(plan(national, null, million(9), BY_459), KE_TOAN)
                .recorded(new FundsPlanned(national, null, million(9), SIGNED, BY_459));
    }

    @Test
    void a_plan_needs_evidence() {
        fund.when(plan(FUND, null, million(1), List.of()), KE_TOAN).refused(Refusal.EVIDENCE_MISSING);
    }

    @Test
    void a_published_text_alone_plans_nothing() {
        fund.when(plan(FUND, null, million(1), BY_TEXT), KE_TOAN).refused(Refusal.EVIDENCE_NOT_A_DECISION);
    }

    @Test
    void a_decision_that_nobody_registered_plans_nothing() {
        fund.when(plan(FUND, null, million(1), by(World.UNKNOWN_DECISION)), KE_TOAN)
                .refused(Refusal.UNKNOWN_DECISION, World.UNKNOWN_DECISION.value());
    }

    @Test
    void an_annulled_decision_plans_nothing() {
        fund.when(plan(FUND, null, million(1), by(ANNULLED_DECISION)), KE_TOAN).refused(Refusal.DECISION_ANNULLED);
    }

    @Test
    void a_text_that_nobody_published_is_no_evidence() {
        List<Evidence> unknown = List.of(Evidence.of(World.UNKNOWN_STATEMENT, null));
        fund.when(plan(FUND, null, million(1), unknown), KE_TOAN).refused(Refusal.UNKNOWN_STATEMENT);
    }

    @Test
    void a_unit_that_has_ended_gets_no_new_plan() {
        fund.when(plan(FUND, null, million(1), by(DECISION_OF_SUCCESSOR)), KE_TOAN)
                .refused(Refusal.UNIT_NOT_IN_FORCE, "31@2004-07-08", "2025-12-10");
    }

    @Test
    void a_plan_names_a_registered_programme() {
        fund.when(plan(FUND, World.UNKNOWN_PROGRAMME, million(1), BY_459), KE_TOAN)
                .refused(Refusal.UNKNOWN_PROGRAMME);
    }

    @Test
    void a_plan_of_nothing_is_no_plan() {
        fund.when(plan(FUND, null, Money.ZERO, BY_459), KE_TOAN)
                .refused(Refusal.INVALID_VALUE, "AMOUNT_NOT_POSITIVE", "0");
    }

    private static FundId fundOf(Unit unit) {
        return FundId.of(unit, new FiscalYear(2016), FundingSource.PROVINCIAL);
    }

    private static List<Evidence> by(DecisionId decision) {
        return List.of(Evidence.of(decision));
    }

    private static PlanFunds plan(FundId fund, @Nullable ProgrammeId programme, Money amount, List<Evidence> evidence) {
        return new PlanFunds(fund, programme, amount, SIGNED, evidence);
    }
}

package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.DECISION_OF_SUCCESSOR;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.CENTRAL_MONEY_COMES_BY_TRANSFER;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_NOT_A_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_PLAN_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROGRAMME_NOT_FOR_AUTHORITY;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.ALLOCATED;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.APRIL;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.CENTRAL;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.FUND;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.NATIONS;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.NATION_PLANNED;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.PLANNED;
import static vn.khuyencong.ledger.events.fund.FundChain.AUTHORITY;
import static vn.khuyencong.ledger.events.fund.FundChain.PLAN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundsAdjusted;
import vn.khuyencong.ledger.events.fund.FundsCancelled;
import vn.khuyencong.ledger.events.fund.FundsPlanned;

/** Plan and authority that a decision raises, lowers or lets die. */
class AdjustFundsTest {
    private final DeskFixture<FundState, FundStream> fund = DeskFixture.of(FundStream.KIND);

    @Test
    void a_decision_raises_a_plan() {
        fund.given(PLANNED)
                .when(adjust(FUND, PLAN, PROGRAMME, million(200)), KE_TOAN)
                .recorded(new FundsAdjusted(FUND, PLAN, PROGRAMME, million(200), APRIL, BY_459));
    }

    @Test
    void a_decision_lowers_an_authority_down_to_nothing() {
        fund.given(PLANNED, ALLOCATED)
                .when(adjust(FUND, AUTHORITY, null, million(-800)), KE_TOAN)
                .recorded(new FundsAdjusted(FUND, AUTHORITY, null, million(-800), APRIL, BY_459));
    }

    @Test
    void a_plan_is_not_lowered_below_what_projects_took() {
        fund.given(PLANNED)
                .when(adjust(FUND, PLAN, null, million(-1_001)), KE_TOAN)
                .refused(EXCEEDS_PLAN_AVAILABLE, "1001000000", "1000000000", FUND.value(), "2016-04-01");
    }

    @Test
    void a_change_of_nothing_is_no_change() {
        fund.given(PLANNED)
                .when(adjust(FUND, PLAN, null, Money.ZERO), KE_TOAN)
                .refused(INVALID_VALUE, "AMOUNT_NOT_POSITIVE", "0");
    }

    @Test
    void authority_is_not_booked_by_programme() {
        fund.given(ALLOCATED)
                .when(adjust(FUND, AUTHORITY, PROGRAMME, million(1)), KE_TOAN)
                .refused(PROGRAMME_NOT_FOR_AUTHORITY, PROGRAMME.value());
    }

    @Test
    void a_change_names_a_registered_programme() {
        fund.given(PLANNED)
                .when(adjust(FUND, PLAN, World.UNKNOWN_PROGRAMME, million(1)), KE_TOAN)
                .refused(Refusal.UNKNOWN_PROGRAMME, World.UNKNOWN_PROGRAMME.value());
    }

    @Test
    void only_finance_staff_of_the_province_change_what_it_was_given() {
        fund.given(PLANNED).when(adjust(FUND, PLAN, null, million(1)), LANH_DAO).refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void staff_of_another_province_change_nothing() {
        fund.given(PLANNED)
                .when(adjust(FUND, PLAN, null, million(1)), KE_TOAN_VINH_LONG)
                .refused(PROVINCE_NOT_ALLOWED, "31");
    }

    @Test
    void a_change_needs_a_decision() {
        AdjustFunds unfounded = new AdjustFunds(FUND, PLAN, null, million(1), APRIL, BY_TEXT);
        fund.given(PLANNED).when(unfounded, KE_TOAN).refused(EVIDENCE_NOT_A_DECISION);
    }

    @Test
    void a_fund_of_an_ended_unit_is_adjusted_by_its_successor() {
        List<Evidence> bySuccessor = List.of(Evidence.of(DECISION_OF_SUCCESSOR));
        LocalDate on = DECISION_OF_SUCCESSOR.signedOn();
        fund.given(PLANNED)
                .when(new AdjustFunds(FUND, PLAN, null, million(-3), on, bySuccessor), KE_TOAN)
                .recorded(new FundsAdjusted(FUND, PLAN, null, million(-3), on, bySuccessor));
    }

    @Test
    void central_money_of_a_province_is_not_raised_where_it_lies() {
        fund.when(adjust(CENTRAL, PLAN, null, million(1)), KE_TOAN)
                .refused(CENTRAL_MONEY_COMES_BY_TRANSFER, CENTRAL.value(), NATIONS.value());
    }

    @Test
    void central_money_of_a_province_may_be_lowered_where_it_lies() {
        fund.given(new FundsPlanned(CENTRAL, null, million(10), APRIL, BY_459))
                .when(adjust(CENTRAL, PLAN, null, million(-10)), KE_TOAN)
                .recorded(new FundsAdjusted(CENTRAL, PLAN, null, million(-10), APRIL, BY_459));
    }

    @Test
    void central_money_is_raised_with_the_nation() {
        fund.given(NATION_PLANNED)
                .when(adjust(NATIONS, PLAN, null, million(1)), KE_TOAN)
                .recorded(new FundsAdjusted(NATIONS, PLAN, null, million(1), APRIL, BY_459));
    }

    @Test
    void central_money_is_neither_planned_nor_allocated_with_a_province() {
        fund.when(new PlanFunds(CENTRAL, null, million(1), APRIL, BY_459), KE_TOAN)
                .refused(CENTRAL_MONEY_COMES_BY_TRANSFER, CENTRAL.value(), NATIONS.value());
        fund.when(new AllocateFunds(CENTRAL, null, million(1), APRIL, BY_459), KE_TOAN)
                .refused(CENTRAL_MONEY_COMES_BY_TRANSFER, CENTRAL.value(), NATIONS.value());
    }

    @Test
    void what_nobody_used_dies_by_a_decision() {
        fund.given(PLANNED, ALLOCATED)
                .when(cancel(AUTHORITY, million(800)), KE_TOAN)
                .recorded(new FundsCancelled(FUND, AUTHORITY, null, million(800), APRIL, BY_459));
    }

    @Test
    void no_more_dies_than_is_left() {
        fund.given(PLANNED, ALLOCATED)
                .when(cancel(AUTHORITY, million(801)), KE_TOAN)
                .refused(EXCEEDS_AUTHORITY_AVAILABLE, "801000000", "800000000", FUND.value(), "2016-04-01");
    }

    @Test
    void a_cancellation_takes_the_checks_of_any_change() {
        fund.given(PLANNED).when(cancel(PLAN, million(1)), LANH_DAO).refused(ROLE_NOT_ALLOWED, "APPROVER");
        refusedTo(cancel(PLAN, million(1)), Refusal.PROVINCE_NOT_ALLOWED);
        fund.when(new CancelFunds(FUND, PLAN, null, million(1), APRIL, List.of()), KE_TOAN)
                .refused(Refusal.EVIDENCE_MISSING);
        fund.when(cancel(PLAN, Money.ZERO), KE_TOAN).refused(INVALID_VALUE, "AMOUNT_NOT_POSITIVE", "0");
    }

    private void refusedTo(CancelFunds command, Refusal refusal) {
        fund.when(command, KE_TOAN_VINH_LONG).refused(refusal, "31");
    }

    private static AdjustFunds adjust(FundId of, FundChain chain, @Nullable ProgrammeId programme, Money change) {
        return new AdjustFunds(of, chain, programme, change, APRIL, BY_459);
    }

    private static CancelFunds cancel(FundChain chain, Money amount) {
        return new CancelFunds(FUND, chain, null, amount, APRIL, BY_459);
    }
}

package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.UNKNOWN_PROGRAMME;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.ALLOCATED;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.APRIL;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.FUND;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.MARCH;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.OTHER_PROVINCES;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.PLANNED;
import static vn.khuyencong.ledger.events.fund.FundChain.AUTHORITY;
import static vn.khuyencong.ledger.events.fund.FundChain.PLAN;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.ProgrammeId;

/** What whatever changes a fund rests on: a decision that was signed by then, and a programme that is registered. */
class GroundsOfFundsTest {
    private final LedgerHarness ledger = LedgerHarness.given(PLANNED, ALLOCATED);

    @ParameterizedTest
    @MethodSource
    void no_fund_changes_before_its_decision_was_signed(FundCommand command) {
        ledger.when(command, KE_TOAN).refused(Refusal.DECISION_SIGNED_LATER);
    }

    static Stream<FundCommand> no_fund_changes_before_its_decision_was_signed() {
        return changes(null, MARCH.minusDays(1));
    }

    @ParameterizedTest
    @MethodSource
    void a_plan_that_changes_is_one_of_a_registered_programme(FundCommand command) {
        ledger.when(command, KE_TOAN).refused(Refusal.UNKNOWN_PROGRAMME);
    }

    static Stream<FundCommand> a_plan_that_changes_is_one_of_a_registered_programme() {
        return changes(UNKNOWN_PROGRAMME, APRIL);
    }

    @ParameterizedTest
    @MethodSource
    void signed_and_registered_it_changes(FundCommand command) {
        ledger.when(command, KE_TOAN).accepted();
    }

    static Stream<FundCommand> signed_and_registered_it_changes() {
        return changes(PROGRAMME, MARCH);
    }

    @Test
    void authority_is_not_cancelled_by_programme() {
        ledger.when(new CancelFunds(FUND, AUTHORITY, PROGRAMME, million(1), APRIL, BY_459), KE_TOAN)
                .refused(Refusal.PROGRAMME_NOT_FOR_AUTHORITY);
    }

    private static Stream<FundCommand> changes(@Nullable ProgrammeId programme, LocalDate on) {
        CarryOverGround ground = CarryOverGround.GRANT;
        return Stream.of(
                new AdjustFunds(FUND, PLAN, programme, million(1), on, BY_459),
                new CancelFunds(FUND, PLAN, programme, million(1), on, BY_459),
                new TransferFunds(FUND, OTHER_PROVINCES, PLAN, programme, million(1), on, BY_459),
                new CarryOverFunds(FUND, programme, million(1), ground, on, BY_459));
    }
}

package vn.khuyencong.ledger.command.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_HAI_PHONG;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.DECISION_OF_SUCCESSOR;
import static vn.khuyencong.ledger.command.World.NOWHERE;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.ALLOCATED;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.APRIL;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.CENTRAL;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.FUND;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.MARCH;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.NATIONS;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.NATION_PLANNED;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.NEXT_YEARS;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.OTHER_PROVINCES;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.PLANNED;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.entry;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.fund;
import static vn.khuyencong.ledger.events.fund.FundChain.AUTHORITY;
import static vn.khuyencong.ledger.events.fund.FundChain.PLAN;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.Asking;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;

/** Money that goes from fund to fund: within its year by transfer, into the next by carry-over, in two halves at once. */
class TransferFundsTest {
    private static final Caller KE_TOAN_CUC = new Caller("ke-toan-vn", Role.FINANCE, "arit", Set.of("vn"));

    @Test
    void central_money_is_handed_on_to_a_province() {
        LedgerHarness.given(NATION_PLANNED)
                .when(transfer(NATIONS, CENTRAL, PLAN, million(700)), KE_TOAN_CUC)
                .recorded(
                        new FundsTransferredOut(
                                NATIONS, CENTRAL, entry(CENTRAL, 0), PLAN, null, million(700), APRIL, BY_459),
                        new FundsTransferredIn(
                                CENTRAL, NATIONS, entry(NATIONS, 1), PLAN, null, million(700), APRIL, BY_459));
    }

    @Test
    void what_the_nation_was_given_stays_the_same() {
        LedgerHarness ledger = LedgerHarness.given(NATION_PLANNED);
        ledger.when(transfer(NATIONS, CENTRAL, PLAN, million(700)), KE_TOAN).accepted();
        assertEquals(million(-5_000), ledger.balance(Account.PLAN_GIVEN));
        assertEquals(million(5_000), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void authority_goes_the_same_way() {
        LedgerHarness.given(ALLOCATED)
                .when(transfer(FUND, OTHER_PROVINCES, AUTHORITY, million(800)), KE_TOAN_HAI_PHONG)
                .recorded(
                        new FundsTransferredOut(
                                FUND,
                                OTHER_PROVINCES,
                                entry(OTHER_PROVINCES, 0),
                                AUTHORITY,
                                null,
                                million(800),
                                APRIL,
                                BY_459),
                        new FundsTransferredIn(
                                OTHER_PROVINCES, FUND, entry(FUND, 1), AUTHORITY, null, million(800), APRIL, BY_459));
    }

    @Test
    void no_more_is_handed_on_than_there_is() {
        LedgerHarness.given(NATION_PLANNED)
                .when(transfer(NATIONS, CENTRAL, PLAN, million(5_001)), KE_TOAN)
                .refused(Refusal.EXCEEDS_PLAN_AVAILABLE);
    }

    @Test
    void asked_twice_it_happens_once_in_both_funds() {
        LedgerHarness ledger = LedgerHarness.given(NATION_PLANNED);
        Asking asking = Asking.of(KE_TOAN);
        ledger.when(transfer(NATIONS, CENTRAL, PLAN, million(700)), asking).accepted();
        ledger.when(transfer(NATIONS, CENTRAL, PLAN, million(700)), asking).alreadySaid();
    }

    @Test
    void a_transfer_stays_within_its_year_and_its_source_and_goes_somewhere() {
        LedgerHarness ledger = LedgerHarness.given(PLANNED);
        ledger.when(transfer(FUND, FUND, PLAN, million(1)), KE_TOAN).refused(Refusal.TRANSFER_TO_ITSELF);
        ledger.when(transfer(FUND, NEXT_YEARS, PLAN, million(1)), KE_TOAN).refused(Refusal.TRANSFER_TO_ANOTHER_YEAR);
        ledger.when(transfer(FUND, CENTRAL, PLAN, million(1)), KE_TOAN).refused(Refusal.TRANSFER_TO_ANOTHER_SOURCE);
    }

    @Test
    void whoever_serves_the_giving_unit_posts_it() {
        LedgerHarness.given(NATION_PLANNED)
                .when(transfer(NATIONS, CENTRAL, PLAN, million(1)), KE_TOAN_HAI_PHONG)
                .refused(Refusal.PROVINCE_NOT_ALLOWED);
        LedgerHarness.given(NATION_PLANNED)
                .when(transfer(NATIONS, CENTRAL, PLAN, million(1)), LANH_DAO)
                .refused(Refusal.ROLE_NOT_ALLOWED);
    }

    @Test
    void the_fund_that_takes_has_a_known_unit_that_stands_or_is_succeeded() {
        FundId nowhere = fund(NOWHERE, 2016, FundingSource.PROVINCIAL);
        LedgerHarness ledger = LedgerHarness.given(PLANNED);
        ledger.when(transfer(FUND, nowhere, PLAN, million(1)), KE_TOAN).refused(Refusal.UNKNOWN_UNIT);
        List<Evidence> late = List.of(Evidence.of(DECISION_OF_SUCCESSOR));
        ledger.when(new TransferFunds(FUND, OTHER_PROVINCES, PLAN, null, million(1), APRIL, late), KE_TOAN)
                .refused(Refusal.UNIT_NOT_IN_FORCE);
    }

    @Test
    void a_transfer_needs_evidence_and_a_fitting_programme() {
        LedgerHarness ledger = LedgerHarness.given(ALLOCATED);
        ledger.when(new TransferFunds(FUND, OTHER_PROVINCES, PLAN, null, million(1), APRIL, List.of()), KE_TOAN)
                .refused(Refusal.EVIDENCE_MISSING);
        ledger.when(new TransferFunds(FUND, OTHER_PROVINCES, AUTHORITY, PROGRAMME, million(1), APRIL, BY_459), KE_TOAN)
                .refused(Refusal.PROGRAMME_NOT_FOR_AUTHORITY);
    }

    @Test
    void unused_plan_and_authority_go_on_together_into_the_next_year() {
        CarryOverGround ground = CarryOverGround.SUPPLEMENT_AFTER_SEPTEMBER;
        LedgerHarness ledger = LedgerHarness.given(PLANNED, ALLOCATED);
        ledger.when(carryOver(ground, million(800)), KE_TOAN)
                .recorded(
                        new FundsCarriedOut(
                                FUND, NEXT_YEARS, entry(NEXT_YEARS, 0), ground, null, million(800), APRIL, BY_459),
                        new FundsCarriedIn(
                                NEXT_YEARS, FUND, entry(FUND, 2), ground, null, million(800), APRIL, BY_459));
        assertEquals(million(-800), ledger.balance(Account.AUTHORITY_GIVEN));
    }

    @Test
    void nothing_goes_on_without_a_listed_ground() {
        LedgerHarness.given(PLANNED, ALLOCATED)
                .when(carryOver(null, million(800)), KE_TOAN)
                .refused(Refusal.CARRY_OVER_GROUND_MISSING);
    }

    @Test
    void plan_without_authority_does_not_go_on() {
        LedgerHarness.given(PLANNED, ALLOCATED)
                .when(carryOver(CarryOverGround.GRANT, million(801)), KE_TOAN)
                .refused(Refusal.EXCEEDS_AUTHORITY_AVAILABLE);
    }

    @Test
    void a_carry_over_takes_the_checks_of_any_decision() {
        LedgerHarness ledger = LedgerHarness.given(PLANNED, ALLOCATED);
        CarryOverFunds command = carryOver(CarryOverGround.GRANT, million(1));
        ledger.when(command, LANH_DAO).refused(Refusal.ROLE_NOT_ALLOWED);
        ledger.when(command, KE_TOAN_VINH_LONG).refused(Refusal.PROVINCE_NOT_ALLOWED);
        ledger.when(new CarryOverFunds(FUND, null, million(1), CarryOverGround.GRANT, MARCH, List.of()), KE_TOAN)
                .refused(Refusal.EVIDENCE_MISSING);
    }

    private static TransferFunds transfer(FundId from, FundId to, FundChain chain, Money amount) {
        return new TransferFunds(from, to, chain, null, amount, APRIL, BY_459);
    }

    private static CarryOverFunds carryOver(@Nullable CarryOverGround ground, Money amount) {
        return new CarryOverFunds(FUND, null, amount, ground, APRIL, BY_459);
    }
}

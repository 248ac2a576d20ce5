package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.DECISION_OF_SUCCESSOR;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.VINH_LONG;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_NOT_A_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNIT_NOT_IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.fund.FundsAllocated;

class AllocateFundsTest {
    private static final FundId FUND = FundId.of(HAI_PHONG, new FiscalYear(2016), FundingSource.PROVINCIAL);
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);

    private final DeskFixture<FundState, FundStream> fund = DeskFixture.of(FundStream.KIND);

    @Test
    void a_decision_gives_authority_by_tranche() {
        fund.when(allocate(million(800), BY_459), KE_TOAN)
                .recorded(new FundsAllocated(FUND, "đợt 1", million(800), APRIL, BY_459));
    }

    @Test
    void a_fund_of_an_ended_unit_still_takes_what_its_successor_decides() {
        List<Evidence> bySuccessor = List.of(Evidence.of(DECISION_OF_SUCCESSOR));
        LocalDate day = DECISION_OF_SUCCESSOR.signedOn();
        fund.when(new AllocateFunds(FUND, "đợt 1", million(3), day, bySuccessor), KE_TOAN)
                .recorded(new FundsAllocated(FUND, "đợt 1", million(3), day, bySuccessor));
    }

    @Test
    void a_fund_of_a_unit_that_ended_without_a_successor_takes_nothing_later() {
        FundId orphan = FundId.of(VINH_LONG, new FiscalYear(2016), FundingSource.PROVINCIAL);
        List<Evidence> late = List.of(Evidence.of(DECISION_OF_SUCCESSOR));
        fund.when(new AllocateFunds(orphan, null, million(3), APRIL, late), KE_TOAN)
                .refused(UNIT_NOT_IN_FORCE, "86@2004-07-08", "2025-12-10");
    }

    @Test
    void only_finance_staff_of_the_province_allocate() {
        fund.when(allocate(million(1), BY_459), LANH_DAO).refused(ROLE_NOT_ALLOWED, "APPROVER");
    }

    @Test
    void staff_of_another_province_do_not_allocate() {
        fund.when(allocate(million(1), BY_459), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED, "31");
    }

    @Test
    void authority_needs_a_decision() {
        fund.when(allocate(million(1), BY_TEXT), KE_TOAN).refused(EVIDENCE_NOT_A_DECISION);
    }

    @Test
    void authority_needs_evidence() {
        fund.when(allocate(million(1), List.of()), KE_TOAN).refused(EVIDENCE_MISSING);
    }

    @Test
    void authority_beyond_what_an_entry_can_carry_is_refused() {
        fund.when(allocate(Money.dong(1_000_000_000_000_000L), BY_459), KE_TOAN)
                .refused(INVALID_VALUE, "AMOUNT_OUT_OF_RANGE", "1000000000000000");
    }

    private static AllocateFunds allocate(Money amount, List<Evidence> evidence) {
        return new AllocateFunds(FUND, "đợt 1", amount, APRIL, evidence);
    }
}

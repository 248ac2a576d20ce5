package vn.khuyencong.ledger.command.duty;

import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.duty.Matter.MARCH;
import static vn.khuyencong.ledger.command.duty.Matter.PROJECT;

import java.util.List;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.project.DisburseFunds;
import vn.khuyencong.ledger.command.project.SettleProject;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;

/** The same matter once 200 million were paid on its contract of 300 million. */
final class PaidMatter {
    private static final String CONTRACT = "12/HĐ-TTKC";
    private static final LineRef LINE = new LineRef("1", Matter.FUND, null, null);

    private PaidMatter() {}

    static LedgerHarness ledger() {
        return Matter.ledger(
                Matter.planned(million(500)),
                new FundsAllocated(Matter.FUND, null, million(500), MARCH, BY_459),
                Matter.proposed(),
                new BudgetApproved(
                        PROJECT, HAI_PHONG, List.of(new BudgetLine(LINE, PARTY, million(300), null)), MARCH, BY_459),
                new ContractSigned(PROJECT, CONTRACT, ContractKind.CONTRACT, LINE, null, million(300), MARCH, BY_459),
                new FundsDisbursed(
                        PROJECT,
                        CONTRACT,
                        DisbursementKind.PAYMENT,
                        LINE,
                        million(200),
                        "GRT 01",
                        null,
                        null,
                        MARCH,
                        BY_459));
    }

    static DisburseFunds pay(Money amount) {
        return new DisburseFunds(
                PROJECT, CONTRACT, null, DisbursementKind.PAYMENT, amount, "GRT 02", null, null, MARCH, List.of());
    }

    /** What was paid first; above the set amount. */
    static SettleProject settle() {
        return new SettleProject(PROJECT, "1", million(200), MARCH, BY_459);
    }
}

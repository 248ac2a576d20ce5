package vn.khuyencong.ledger.command.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_LINE_UNCONTRACTED;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_PLAN_AVAILABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;

class BooksTest {
    private static final FundId FUND = FundId.of(HAI_PHONG, new FiscalYear(2016), FundingSource.PROVINCIAL);
    private static final ProjectId PROJECT = ProjectId.of(new UUID(0, 1));
    private static final LocalDate MARCH = LocalDate.of(2016, 3, 21);
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);

    private final Books fund = Books.ofFund();
    private final Books project = Books.ofProject();

    @Test
    void a_fund_guards_its_plan_and_its_authority_apart() {
        fund.add(EntryId.of(FUND.value(), 0), new FundsPlanned(FUND, null, million(100), MARCH, BY_459));
        assertEquals(million(100), fund.balance(Limit.PLAN_AVAILABLE, ""));
        assertEquals(Money.ZERO, fund.balance(Limit.AUTHORITY_AVAILABLE, ""));
    }

    @Test
    void what_projects_take_counts_in_the_fund() {
        fund.add(EntryId.of(FUND.value(), 0), new FundsPlanned(FUND, null, million(100), MARCH, BY_459));
        fund.add(EntryId.of(FUND.value(), 1), reserved(million(-60), APRIL));
        Refused refused =
                assertThrows(Refused.class, () -> fund.mustBear(FUND.value(), List.of(reserved(million(-50), APRIL))));
        assertEquals(EXCEEDS_PLAN_AVAILABLE, refused.verdict().refusal());
        assertEquals(
                List.of("50000000", "40000000", FUND.value(), "2016-04-01"),
                refused.verdict().details().values());
    }

    @Test
    void each_line_of_a_project_bears_only_its_own() {
        project.add(EntryId.of(PROJECT.value(), 1), approved());
        project.mustBear(PROJECT.value(), List.of(signed("1", million(60))));
        Refused refused =
                assertThrows(Refused.class, () -> project.mustBear(PROJECT.value(), List.of(signed("2", million(60)))));
        assertEquals(EXCEEDS_LINE_UNCONTRACTED, refused.verdict().refusal());
        assertEquals("2", refused.verdict().details().values().get(2));
    }

    @Test
    void several_facts_of_one_command_are_borne_together() {
        project.add(EntryId.of(PROJECT.value(), 1), approved());
        assertThrows(
                Refused.class,
                () -> project.mustBear(PROJECT.value(), List.of(signed("1", million(40)), signed("1", million(40)))));
    }

    @Test
    void a_project_does_not_guard_the_accounts_of_funds() {
        project.mustBear(PROJECT.value(), List.of(approved()));
        assertEquals(Money.ZERO, project.balance(Limit.PLAN_AVAILABLE, ""));
    }

    @Test
    void a_stream_without_money_bears_anything() {
        Books.none().mustBear("statement.x", List.of(new FundsPlanned(FUND, null, million(1), MARCH, BY_459)));
    }

    private static FundsReserved reserved(Money change, LocalDate on) {
        return new FundsReserved(
                FUND, EntryId.of(PROJECT.value(), 1), List.of(new GuardedChange(Account.PLAN_AVAILABLE, on, change)));
    }

    private static BudgetApproved approved() {
        return new BudgetApproved(
                PROJECT,
                HAI_PHONG,
                List.of(
                        new BudgetLine(line("1"), null, million(60), null),
                        new BudgetLine(line("2"), null, million(30), null)),
                MARCH,
                BY_459);
    }

    private static ContractSigned signed(String line, Money amount) {
        return new ContractSigned(PROJECT, "c-" + line, ContractKind.CONTRACT, line(line), null, amount, APRIL, BY_459);
    }

    private static LineRef line(String id) {
        return new LineRef(id, FUND, null, null);
    }
}

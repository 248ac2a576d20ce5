package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.Samples.BARE_EVIDENCE;
import static vn.khuyencong.ledger.events.Samples.BARE_LINE;
import static vn.khuyencong.ledger.events.Samples.EVIDENCE;
import static vn.khuyencong.ledger.events.Samples.HAI_PHONG;
import static vn.khuyencong.ledger.events.Samples.LINE;
import static vn.khuyencong.ledger.events.Samples.PARTY;
import static vn.khuyencong.ledger.events.Samples.PROGRAMME;
import static vn.khuyencong.ledger.events.Samples.PROJECT;
import static vn.khuyencong.ledger.events.Samples.SIGNED;
import static vn.khuyencong.ledger.events.Samples.full;
import static vn.khuyencong.ledger.events.Samples.sparse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectReturned;
import vn.khuyencong.ledger.events.project.ReturnGround;

/** The approved shapes of the facts of projects, in the order of a project's life. */
final class ProjectSamples {
    private static final Money BUDGET = Money.dong(600_000_000);
    private static final Money HALF = Money.dong(300_000_000);
    private static final LocalDate PAID = LocalDate.of(2016, 5, 12);
    private static final String CONTRACT = "12/HĐ-KC";

    private ProjectSamples() {}

    static void addTo(Map<String, Fact> samples) {
        proposal(samples);
        approval(samples);
        contract(samples);
        cash(samples);
        end(samples);
    }

    private static void proposal(Map<String, Fact> samples) {
        String name = "Mô hình trình diễn kỹ thuật đúc chính xác";
        Money cost = Money.dong(1_800_000_000);
        full(
                samples,
                new ProjectProposed(
                        PROJECT,
                        HAI_PHONG,
                        ProjectKind.SINGLE,
                        ProgrammeLevel.LOCAL,
                        PROGRAMME,
                        name,
                        PARTY,
                        PARTY,
                        Activities.of("A3.1"),
                        cost,
                        null,
                        SIGNED));
        sparse(
                samples,
                new ProjectProposed(
                        PROJECT,
                        HAI_PHONG,
                        ProjectKind.GROUP,
                        ProgrammeLevel.NOT_STATED,
                        null,
                        name,
                        null,
                        null,
                        null,
                        null,
                        null,
                        SIGNED));
        full(samples, new ProjectReturned(PROJECT, "thiếu báo giá máy móc", SIGNED));
    }

    private static void approval(Map<String, Fact> samples) {
        BudgetLine line = new BudgetLine(LINE, PARTY, BUDGET, "TT 28/2018/TT-BTC");
        full(samples, new BudgetApproved(PROJECT, HAI_PHONG, List.of(line), SIGNED, EVIDENCE));
        BudgetLine bare = new BudgetLine(BARE_LINE, null, BUDGET, null);
        sparse(samples, new BudgetApproved(PROJECT, HAI_PHONG, List.of(bare), SIGNED, BARE_EVIDENCE));
        full(samples, new BeneficiaryAssigned(PROJECT, LINE, PARTY, HALF, LINE.renamed("line-1a"), SIGNED, EVIDENCE));
        sparse(samples, new BeneficiaryAssigned(PROJECT, BARE_LINE, PARTY, BUDGET, null, SIGNED, BARE_EVIDENCE));
    }

    private static void contract(Map<String, Fact> samples) {
        full(
                samples,
                new ContractSigned(PROJECT, CONTRACT, ContractKind.CONTRACT, LINE, PARTY, BUDGET, SIGNED, EVIDENCE));
        sparse(
                samples,
                new ContractSigned(
                        PROJECT,
                        CONTRACT,
                        ContractKind.TASK_ASSIGNMENT,
                        BARE_LINE,
                        null,
                        BUDGET,
                        SIGNED,
                        BARE_EVIDENCE));
        Money less = Money.dong(-50_000_000);
        full(samples, new ContractAmended(PROJECT, CONTRACT, LINE, less, SIGNED, EVIDENCE));
        sparse(samples, new ContractAmended(PROJECT, CONTRACT, BARE_LINE, less, SIGNED, BARE_EVIDENCE));
    }

    private static void cash(Map<String, Fact> samples) {
        String voucher = "UNC 0045";
        full(
                samples,
                new FundsDisbursed(
                        PROJECT,
                        CONTRACT,
                        DisbursementKind.ADVANCE,
                        LINE,
                        HALF,
                        voucher,
                        SIGNED,
                        null,
                        PAID,
                        EVIDENCE));
        sparse(
                samples,
                new FundsDisbursed(
                        PROJECT,
                        CONTRACT,
                        DisbursementKind.PAYMENT,
                        BARE_LINE,
                        HALF,
                        voucher,
                        null,
                        null,
                        PAID,
                        BARE_EVIDENCE));
        full(samples, new AdvanceCleared(PROJECT, LINE, HALF, voucher, null, PAID, EVIDENCE));
        sparse(samples, new AdvanceCleared(PROJECT, BARE_LINE, HALF, voucher, null, PAID, BARE_EVIDENCE));
        full(
                samples,
                new AdvanceReturned(
                        PROJECT, CONTRACT, LINE, HALF, ReturnGround.REDUCES_SPENDING, voucher, null, PAID, EVIDENCE));
        sparse(
                samples,
                new AdvanceReturned(
                        PROJECT,
                        CONTRACT,
                        BARE_LINE,
                        HALF,
                        ReturnGround.BUDGET_INCOME,
                        voucher,
                        null,
                        PAID,
                        BARE_EVIDENCE));
    }

    private static void end(Map<String, Fact> samples) {
        List<Outcome> trained = List.of(new Outcome("lao động", 35L, "có việc làm sau đào tạo", null, null, null));
        full(samples, new OutcomeRecorded(PROJECT, LINE.id(), trained, PAID, EVIDENCE));
        List<Outcome> uncounted = List.of(new Outcome("lao động", null, null, null, null, null));
        sparse(samples, new OutcomeRecorded(PROJECT, null, uncounted, PAID, BARE_EVIDENCE));
        LineRest rest = new LineRest(LINE, Money.dong(20_000_000), Money.ZERO);
        full(samples, new ProjectClosed(PROJECT, List.of(rest), PAID, EVIDENCE));
        LineRest nothing = new LineRest(BARE_LINE, Money.ZERO, Money.ZERO);
        sparse(samples, new ProjectClosed(PROJECT, List.of(nothing), PAID, BARE_EVIDENCE));
    }
}

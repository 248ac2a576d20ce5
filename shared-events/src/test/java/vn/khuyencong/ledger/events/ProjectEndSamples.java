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
import static vn.khuyencong.ledger.events.Samples.shaped;
import static vn.khuyencong.ledger.events.Samples.sparse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.AppraisalLevel;
import vn.khuyencong.ledger.events.project.AppraisalOpinion;
import vn.khuyencong.ledger.events.project.BudgetAdjusted;
import vn.khuyencong.ledger.events.project.CodeReclassified;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.CounterpartCommitted;
import vn.khuyencong.ledger.events.project.CounterpartEvidenced;
import vn.khuyencong.ledger.events.project.CounterpartRef;
import vn.khuyencong.ledger.events.project.DisallowanceGround;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.OutcomeCorrected;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.project.PaymentRefunded;
import vn.khuyencong.ledger.events.project.PostCheckRecorded;
import vn.khuyencong.ledger.events.project.PostCheckResult;
import vn.khuyencong.ledger.events.project.ProjectAppraised;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectRejected;
import vn.khuyencong.ledger.events.project.ProjectSettled;
import vn.khuyencong.ledger.events.project.ProjectStopped;
import vn.khuyencong.ledger.events.project.ProjectSuspended;
import vn.khuyencong.ledger.events.project.ReceivableKind;
import vn.khuyencong.ledger.events.project.RecoveryOrdered;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.events.project.ReturnGround;
import vn.khuyencong.ledger.events.project.SourceChanged;
import vn.khuyencong.ledger.events.project.StopVolume;
import vn.khuyencong.ledger.events.project.TreasuryConfirmed;
import vn.khuyencong.ledger.events.project.WorkAccepted;
import vn.khuyencong.ledger.events.statement.RecognitionLevel;

/** The approved shapes of what happens to a project's money beside the straight way. */
final class ProjectEndSamples {
    private static final Money BUDGET = Money.dong(600_000_000);
    private static final Money HALF = Money.dong(300_000_000);
    private static final Money LESS = Money.dong(-50_000_000);
    private static final LocalDate PAID = LocalDate.of(2016, 5, 12);
    private static final LocalDate LATER = LocalDate.of(2017, 8, 2);
    private static final String CONTRACT = "12/HĐ-KC";
    private static final String VOUCHER = "UNC 0045";
    private static final String REASON = "theo kết luận kiểm tra";
    private static final EntryId ENTRY = EntryId.of(PROJECT.value(), 7);
    private static final BudgetCode CODE = new BudgetCode("416", "070", "102", "7000", "7049", "0190", "0113");
    private static final BudgetCode CHAPTER = new BudgetCode("416", null, null, null, null, null, null);
    private static final BudgetCode SECTION = new BudgetCode(null, "070", "102", null, null, null, null);
    private static final CounterpartRef OWN =
            new CounterpartRef(HAI_PHONG, new FiscalYear(2016), Activities.of("A3.1"), PROGRAMME);
    private static final CounterpartRef BARE_OWN = new CounterpartRef(HAI_PHONG, new FiscalYear(2016), null, null);
    private static final LineRef NEXT_YEAR = LINE.movedTo("line-2", new FundId("fund.31@2004-07-08.2017.provincial"));
    private static final LineRef BARE_NEXT_YEAR =
            BARE_LINE.movedTo("line-2", new FundId("fund.31@2004-07-08.2017.provincial"));

    private ProjectEndSamples() {}

    static void addTo(Map<String, Fact> samples) {
        dossier(samples);
        grants(samples);
        coded(samples);
        counterpart(samples);
        outcomes(samples);
        settlement(samples);
        recovery(samples);
        treasury(samples);
        end(samples);
    }

    private static void dossier(Map<String, Fact> samples) {
        full(
                samples,
                new ProjectAppraised(
                        PROJECT,
                        AppraisalLevel.BASE,
                        AppraisalOpinion.FAVOURABLE,
                        BUDGET,
                        "đủ hồ sơ",
                        SIGNED,
                        EVIDENCE));
        sparse(
                samples,
                new ProjectAppraised(
                        PROJECT,
                        AppraisalLevel.MINISTRY,
                        AppraisalOpinion.UNFAVOURABLE,
                        null,
                        null,
                        SIGNED,
                        BARE_EVIDENCE));
        full(samples, new ProjectRejected(PROJECT, "trùng nội dung đã hỗ trợ", SIGNED, EVIDENCE));
        sparse(samples, new ProjectRejected(PROJECT, "trùng nội dung đã hỗ trợ", SIGNED, BARE_EVIDENCE));
        ProjectId before = new ProjectId("project.0197a2c4-5b1e-7c3a-9f00-3d1f8a6b2c09");
        shaped(
                samples,
                "again",
                new ProjectProposed(
                        PROJECT,
                        HAI_PHONG,
                        ProjectKind.POINT,
                        ProgrammeLevel.NATIONAL,
                        PROGRAMME,
                        "Mô hình đúc chính xác",
                        PARTY,
                        PARTY,
                        Activities.of("A3.1"),
                        BUDGET,
                        before,
                        SIGNED));
    }

    private static void grants(Map<String, Fact> samples) {
        full(samples, new BudgetAdjusted(PROJECT, LINE, LESS, SIGNED, EVIDENCE));
        sparse(samples, new BudgetAdjusted(PROJECT, BARE_LINE, LESS, SIGNED, BARE_EVIDENCE));
        List<ContractShare> shares = List.of(new ContractShare(CONTRACT, HALF, Money.ZERO));
        LineRef central = LINE.movedTo("line-2", new FundId("fund.31@2004-07-08.2016.central"));
        full(samples, new SourceChanged(PROJECT, LINE, central, HALF, shares, SIGNED, EVIDENCE));
        LineRef bareCentral = BARE_LINE.movedTo("line-2", central.fund());
        sparse(samples, new SourceChanged(PROJECT, BARE_LINE, bareCentral, Money.ZERO, shares, SIGNED, BARE_EVIDENCE));
        List<ContractShare> open = List.of(new ContractShare(CONTRACT, HALF, HALF));
        full(
                samples,
                new LineCarriedOver(PROJECT, LINE, NEXT_YEAR, CarryOverGround.CONTRACT_SIGNED, open, LATER, EVIDENCE));
        sparse(
                samples,
                new LineCarriedOver(
                        PROJECT, BARE_LINE, BARE_NEXT_YEAR, CarryOverGround.GRANT, open, LATER, BARE_EVIDENCE));
    }

    private static void coded(Map<String, Fact> samples) {
        shaped(
                samples,
                "coded",
                new FundsDisbursed(
                        PROJECT,
                        CONTRACT,
                        DisbursementKind.ADVANCE,
                        LINE,
                        HALF,
                        VOUCHER,
                        SIGNED,
                        CODE,
                        PAID,
                        EVIDENCE));
        shaped(
                samples,
                "chapter",
                new FundsDisbursed(
                        PROJECT,
                        CONTRACT,
                        DisbursementKind.PAYMENT,
                        BARE_LINE,
                        HALF,
                        VOUCHER,
                        null,
                        CHAPTER,
                        PAID,
                        BARE_EVIDENCE));
        shaped(
                samples,
                "section",
                new FundsDisbursed(
                        PROJECT,
                        CONTRACT,
                        DisbursementKind.PAYMENT,
                        BARE_LINE,
                        HALF,
                        VOUCHER,
                        null,
                        SECTION,
                        PAID,
                        BARE_EVIDENCE));
        shaped(samples, "coded", new AdvanceCleared(PROJECT, LINE, HALF, VOUCHER, CODE, PAID, EVIDENCE));
        shaped(samples, "chapter", new AdvanceCleared(PROJECT, BARE_LINE, HALF, VOUCHER, CHAPTER, PAID, BARE_EVIDENCE));
        shaped(samples, "section", new AdvanceCleared(PROJECT, BARE_LINE, HALF, VOUCHER, SECTION, PAID, BARE_EVIDENCE));
        shaped(
                samples,
                "coded",
                new AdvanceReturned(
                        PROJECT, CONTRACT, LINE, HALF, ReturnGround.REDUCES_SPENDING, VOUCHER, CODE, PAID, EVIDENCE));
        shaped(
                samples,
                "chapter",
                new AdvanceReturned(
                        PROJECT,
                        CONTRACT,
                        BARE_LINE,
                        HALF,
                        ReturnGround.BUDGET_INCOME,
                        VOUCHER,
                        CHAPTER,
                        PAID,
                        BARE_EVIDENCE));
        shaped(
                samples,
                "section",
                new AdvanceReturned(
                        PROJECT,
                        CONTRACT,
                        BARE_LINE,
                        HALF,
                        ReturnGround.BUDGET_INCOME,
                        VOUCHER,
                        SECTION,
                        PAID,
                        BARE_EVIDENCE));
        full(
                samples,
                new PaymentRefunded(
                        PROJECT, CONTRACT, LINE, HALF, ReturnGround.REDUCES_SPENDING, VOUCHER, CODE, PAID, EVIDENCE));
        sparse(
                samples,
                new PaymentRefunded(
                        PROJECT,
                        CONTRACT,
                        BARE_LINE,
                        HALF,
                        ReturnGround.BUDGET_INCOME,
                        VOUCHER,
                        null,
                        LATER,
                        BARE_EVIDENCE));
        shaped(
                samples,
                "chapter",
                new PaymentRefunded(
                        PROJECT,
                        CONTRACT,
                        BARE_LINE,
                        HALF,
                        ReturnGround.BUDGET_INCOME,
                        VOUCHER,
                        CHAPTER,
                        LATER,
                        BARE_EVIDENCE));
        shaped(
                samples,
                "section",
                new PaymentRefunded(
                        PROJECT,
                        CONTRACT,
                        BARE_LINE,
                        HALF,
                        ReturnGround.BUDGET_INCOME,
                        VOUCHER,
                        SECTION,
                        LATER,
                        BARE_EVIDENCE));
    }

    private static void counterpart(Map<String, Fact> samples) {
        full(samples, new CounterpartCommitted(PROJECT, OWN, PARTY, BUDGET, SIGNED, EVIDENCE));
        sparse(samples, new CounterpartCommitted(PROJECT, BARE_OWN, null, BUDGET, SIGNED, BARE_EVIDENCE));
        full(samples, new CounterpartEvidenced(PROJECT, OWN, PARTY, HALF, "HĐ 0000123", SIGNED, PAID, EVIDENCE));
        sparse(
                samples,
                new CounterpartEvidenced(PROJECT, BARE_OWN, null, HALF, "HĐ 0000123", null, PAID, BARE_EVIDENCE));
        full(samples, new WorkAccepted(PROJECT, LINE, HALF, OWN, HALF, "05/BB-NT", PAID, EVIDENCE));
        sparse(
                samples,
                new WorkAccepted(PROJECT, BARE_LINE, HALF, BARE_OWN, Money.ZERO, "05/BB-NT", PAID, BARE_EVIDENCE));
    }

    private static void outcomes(Map<String, Fact> samples) {
        Outcome county = new Outcome("sản phẩm", 46L, "bình chọn", "huyện", RecognitionLevel.DISTRICT, null);
        Outcome province = new Outcome("sản phẩm", 14L, "bình chọn", "tỉnh", RecognitionLevel.PROVINCE, "huyện");
        Outcome bare = new Outcome("sản phẩm", null, null, null, null, null);
        shaped(samples, "levels", new OutcomeRecorded(PROJECT, LINE.id(), List.of(county, province), PAID, EVIDENCE));
        full(
                samples,
                new OutcomeCorrected(PROJECT, ENTRY, LINE.id(), List.of(county, province), REASON, LATER, EVIDENCE));
        sparse(samples, new OutcomeCorrected(PROJECT, ENTRY, null, List.of(bare), REASON, LATER, BARE_EVIDENCE));
    }

    private static void settlement(Map<String, Fact> samples) {
        full(samples, new ProjectSettled(PROJECT, LINE, HALF, LATER, EVIDENCE));
        sparse(samples, new ProjectSettled(PROJECT, BARE_LINE, HALF, LATER, BARE_EVIDENCE));
        full(
                samples,
                new AmountDisallowed(
                        PROJECT,
                        CONTRACT,
                        LINE,
                        HALF,
                        DisallowanceGround.AFTER_SETTLEMENT,
                        new FiscalYear(2017),
                        REASON,
                        LATER,
                        EVIDENCE));
        sparse(
                samples,
                new AmountDisallowed(
                        PROJECT,
                        CONTRACT,
                        BARE_LINE,
                        HALF,
                        DisallowanceGround.BEFORE_SETTLEMENT,
                        null,
                        REASON,
                        PAID,
                        BARE_EVIDENCE));
    }

    private static void recovery(Map<String, Fact> samples) {
        full(samples, new RecoveryOrdered(PROJECT, CONTRACT, LINE, HALF, LATER, REASON, PAID, EVIDENCE));
        sparse(samples, new RecoveryOrdered(PROJECT, CONTRACT, BARE_LINE, HALF, null, REASON, PAID, BARE_EVIDENCE));
        FiscalYear year = new FiscalYear(2016);
        full(
                samples,
                new RecoveryRecorded(
                        PROJECT,
                        ENTRY,
                        CONTRACT,
                        LINE,
                        HALF,
                        ReceivableKind.REDUCING,
                        ReturnGround.REDUCES_SPENDING,
                        year,
                        year,
                        VOUCHER,
                        CODE,
                        PAID,
                        EVIDENCE));
        sparse(samples, recovered(null));
        shaped(samples, "chapter", recovered(CHAPTER));
        shaped(samples, "section", recovered(SECTION));
    }

    private static RecoveryRecorded recovered(@Nullable BudgetCode code) {
        return new RecoveryRecorded(
                PROJECT,
                ENTRY,
                CONTRACT,
                BARE_LINE,
                HALF,
                ReceivableKind.INCOME,
                ReturnGround.BUDGET_INCOME,
                new FiscalYear(2017),
                new FiscalYear(2018),
                VOUCHER,
                code,
                LATER,
                BARE_EVIDENCE);
    }

    private static void treasury(Map<String, Fact> samples) {
        full(samples, new TreasuryConfirmed(PROJECT, LINE, CODE, HALF, "20-01/ĐC", LATER, EVIDENCE));
        sparse(samples, new TreasuryConfirmed(PROJECT, BARE_LINE, null, Money.ZERO, "20-01/ĐC", LATER, BARE_EVIDENCE));
        shaped(
                samples,
                "chapter",
                new TreasuryConfirmed(PROJECT, BARE_LINE, CHAPTER, HALF, "20-01/ĐC", LATER, BARE_EVIDENCE));
        shaped(
                samples,
                "section",
                new TreasuryConfirmed(PROJECT, BARE_LINE, SECTION, HALF, "20-01/ĐC", LATER, BARE_EVIDENCE));
        full(samples, new CodeReclassified(PROJECT, ENTRY, LINE, HALF, CODE, CODE, VOUCHER, LATER, EVIDENCE));
        sparse(
                samples,
                new CodeReclassified(PROJECT, ENTRY, BARE_LINE, HALF, null, SECTION, VOUCHER, LATER, BARE_EVIDENCE));
        shaped(
                samples,
                "chapter",
                new CodeReclassified(PROJECT, ENTRY, BARE_LINE, HALF, SECTION, CHAPTER, VOUCHER, LATER, BARE_EVIDENCE));
    }

    private static void end(Map<String, Fact> samples) {
        full(samples, new PostCheckRecorded(PROJECT, PostCheckResult.IN_USE, "máy chạy tốt", LATER, EVIDENCE));
        sparse(samples, new PostCheckRecorded(PROJECT, PostCheckResult.SOLD, null, LATER, BARE_EVIDENCE));
        full(samples, new ProjectSuspended(PROJECT, REASON, PAID, EVIDENCE));
        sparse(samples, new ProjectSuspended(PROJECT, REASON, PAID, BARE_EVIDENCE));
        full(samples, new ProjectStopped(PROJECT, StopVolume.WITH_VOLUME, REASON, PAID, EVIDENCE));
        sparse(samples, new ProjectStopped(PROJECT, StopVolume.WITHOUT_VOLUME, REASON, PAID, BARE_EVIDENCE));
    }
}

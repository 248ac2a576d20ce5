package vn.khuyencong.ledger.query.projects;

import static vn.khuyencong.ledger.query.projects.ProjectStory.FUND;
import static vn.khuyencong.ledger.query.projects.ProjectStory.LINE;
import static vn.khuyencong.ledger.query.projects.ProjectStory.MAKER;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PART;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROJECT;
import static vn.khuyencong.ledger.query.projects.ProjectStory.UNIT;
import static vn.khuyencong.ledger.query.projects.ProjectStory.million;
import static vn.khuyencong.ledger.query.projects.ProjectStory.quoted;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.LineRef;
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

/** What happens to the project of {@link ProjectStory} after its first payments; amounts in millions of đồng. */
public final class LaterLife {
    public static final BudgetCode OLD_CODE = new BudgetCode("016", "280", "309", null, null, null, null);
    public static final BudgetCode NEW_CODE = new BudgetCode("016", "280", "321", "7000", "7049", "0380", "12");
    static final LineRef NEXT_YEARS = PART.movedTo("1.1-2017", FundId.of(UNIT, new FiscalYear(2017), FUND.source()));
    static final LineRef CENTRAL = LINE.movedTo("2", new FundId("fund.vn.2016.central"));
    private static final CounterpartRef COUNTERPART =
            new CounterpartRef(UNIT, new FiscalYear(2016), Activities.of("A3.3"), null);

    private final ProjectStory story;

    public LaterLife(ProjectStory story) {
        this.story = story;
    }

    LaterLife appraised() {
        story.put(new ProjectAppraised(
                PROJECT,
                AppraisalLevel.BASE,
                AppraisalOpinion.FAVOURABLE,
                million(280),
                "nên hỗ trợ",
                LocalDate.of(2016, 1, 25),
                List.of()));
        return this;
    }

    LaterLife rejected() {
        story.put(new ProjectRejected(PROJECT, "ngoài ngành nghề", LocalDate.of(2016, 1, 26), List.of()));
        return this;
    }

    /** A second advance of 40 under a budget code. */
    public EntryId advancedUnderACode() {
        return story.put(new FundsDisbursed(
                PROJECT,
                "C1",
                DisbursementKind.ADVANCE,
                PART,
                million(40),
                "RDT 7",
                null,
                OLD_CODE,
                LocalDate.of(2016, 10, 5),
                quoted()));
    }

    /** 600 promised, 500 shown by vouchers, 300 of it accepted with 100 of the State's. */
    public LaterLife workAccepted() {
        story.put(new CounterpartCommitted(
                PROJECT, COUNTERPART, MAKER, million(600), LocalDate.of(2016, 2, 15), quoted()));
        story.put(new CounterpartEvidenced(
                PROJECT, COUNTERPART, MAKER, million(500), "HĐ 88", null, LocalDate.of(2016, 9, 15), quoted()));
        story.put(new WorkAccepted(
                PROJECT,
                PART,
                million(100),
                COUNTERPART,
                million(300),
                "BBNT 1",
                LocalDate.of(2016, 10, 10),
                quoted()));
        return this;
    }

    /** Of 120 spent 20 come back, 90 are settled, 10 struck out, 4 of them recovered; 15 of the advance ordered back. */
    public LaterLife settled() {
        story.put(new PaymentRefunded(
                PROJECT,
                "C1",
                PART,
                million(20),
                ReturnGround.REDUCES_SPENDING,
                "NT 9",
                null,
                LocalDate.of(2016, 10, 20),
                quoted()));
        story.put(new ProjectSettled(PROJECT, PART, million(90), LocalDate.of(2016, 12, 1), quoted()));
        EntryId struck = story.put(new AmountDisallowed(
                PROJECT,
                "C1",
                PART,
                million(10),
                DisallowanceGround.BEFORE_SETTLEMENT,
                null,
                "không đủ chứng từ",
                LocalDate.of(2016, 12, 5),
                quoted()));
        story.put(new RecoveryRecorded(
                PROJECT,
                struck,
                "C1",
                PART,
                million(4),
                ReceivableKind.REDUCING,
                ReturnGround.REDUCES_SPENDING,
                new FiscalYear(2016),
                new FiscalYear(2016),
                "TH 1",
                null,
                LocalDate.of(2016, 12, 15),
                quoted()));
        story.put(new RecoveryOrdered(
                PROJECT,
                "C1",
                PART,
                million(15),
                LocalDate.of(2017, 3, 31),
                "không có khối lượng",
                LocalDate.of(2016, 12, 20),
                quoted()));
        return this;
    }

    /** 5 more on the line without beneficiary, all of which goes to the nation's fund. */
    LaterLife changedSource() {
        story.put(new BudgetAdjusted(PROJECT, LINE, million(5), LocalDate.of(2016, 11, 1), quoted()));
        story.put(new SourceChanged(
                PROJECT, LINE, CENTRAL, million(105), List.of(), LocalDate.of(2016, 11, 2), quoted()));
        return this;
    }

    /** The Treasury says 140 for the whole line and 40 under the code of the second advance. */
    public LaterLife confirmed() {
        story.put(confirmed(null, 140));
        story.put(confirmed(OLD_CODE, 40));
        return this;
    }

    private static TreasuryConfirmed confirmed(@Nullable BudgetCode code, long millions) {
        return new TreasuryConfirmed(
                PROJECT, PART, code, million(millions), "DC 12/2016", LocalDate.of(2016, 12, 31), quoted());
    }

    public LaterLife recoded(EntryId entry) {
        story.put(new CodeReclassified(
                PROJECT, entry, PART, million(40), OLD_CODE, NEW_CODE, "DCDT 1", LocalDate.of(2017, 1, 10), quoted()));
        return this;
    }

    /** What is left of the contract, 54, and the advance, 25, go on into 2017. */
    public LaterLife carriedOver() {
        return carriedOver(54);
    }

    /** So much of what is left of the contract, and the advance, go on into 2017. */
    public LaterLife carriedOver(long undrawn) {
        story.put(new LineCarriedOver(
                PROJECT,
                PART,
                NEXT_YEARS,
                CarryOverGround.CONTRACT_SIGNED,
                List.of(new ContractShare("C1", million(undrawn), million(25))),
                LocalDate.of(2016, 12, 31),
                quoted()));
        return this;
    }

    /** 5 products of the province, 2 of them of the region; told wrong at first. */
    LaterLife products() {
        EntryId wrong = story.put(new OutcomeRecorded(
                PROJECT, null, List.of(product(50, "tinh", null, null)), LocalDate.of(2016, 12, 1), List.of()));
        story.put(new OutcomeCorrected(
                PROJECT,
                wrong,
                null,
                List.of(
                        product(2, null, RecognitionLevel.REGION, "tinh"),
                        product(5, "tinh", RecognitionLevel.PROVINCE, null)),
                "gõ nhầm",
                LocalDate.of(2016, 12, 2),
                List.of()));
        return this;
    }

    private static Outcome product(
            long count, @Nullable String key, @Nullable RecognitionLevel level, @Nullable String within) {
        return new Outcome("sản phẩm", count, null, key, level, within);
    }

    LaterLife checked() {
        story.put(new PostCheckRecorded(
                PROJECT, PostCheckResult.IN_USE, "máy đang chạy", LocalDate.of(2017, 6, 1), List.of()));
        return this;
    }

    public LaterLife suspended() {
        story.put(new ProjectSuspended(PROJECT, "chờ thanh tra", LocalDate.of(2016, 12, 22), quoted()));
        return this;
    }

    public LaterLife stopped() {
        story.put(new ProjectStopped(
                PROJECT, StopVolume.WITHOUT_VOLUME, "cơ sở giải thể", LocalDate.of(2016, 12, 24), quoted()));
        return this;
    }
}

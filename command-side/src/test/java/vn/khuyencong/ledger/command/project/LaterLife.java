package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.million;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.AppraisalLevel;
import vn.khuyencong.ledger.events.project.AppraisalOpinion;
import vn.khuyencong.ledger.events.project.CounterpartRef;
import vn.khuyencong.ledger.events.project.DisallowanceGround;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.PostCheckResult;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectSettled;
import vn.khuyencong.ledger.events.project.StopVolume;

/** The second half of a project's life: what is done with money once it was paid. Amounts in million đồng. */
final class LaterLife {
    static final FiscalYear YEAR_2016 = new FiscalYear(2016);
    static final FundId NEXT_FUND = FundId.of(HAI_PHONG, new FiscalYear(2017), FundingSource.PROVINCIAL);
    static final FundId DISTRICT_FUND = FundId.of(HAI_PHONG, YEAR_2016, FundingSource.DISTRICT);
    static final LineRef NEXT_LINE = Dossier.LINE.movedTo("1n", NEXT_FUND);
    static final CounterpartRef COUNTERPART =
            new CounterpartRef(HAI_PHONG, YEAR_2016, Activities.of("A3.1"), PROGRAMME);
    static final BudgetCode CHAPTER_OF_DISTRICTS = new BudgetCode("616", null, null, null, null, null, null);
    static final BudgetCode CHAPTER_416 = new BudgetCode("416", "070", "102", null, null, null, null);

    static final LocalDate AUGUST = LocalDate.of(2016, 8, 15);
    static final LocalDate YEAR_END = LocalDate.of(2016, 12, 31);
    static final LocalDate CORRECTION_END = LocalDate.of(2017, 1, 31);
    static final LocalDate AFTER_CORRECTION = LocalDate.of(2017, 2, 1);
    static final LocalDate NEXT_YEAR = LocalDate.of(2017, 3, 1);

    static final Fact PAID = Dossier.disbursed(DisbursementKind.PAYMENT, million(100));
    static final Fact SETTLED = new ProjectSettled(Dossier.PROJECT, Dossier.LINE, million(100), Dossier.JULY, BY_459);
    static final Fact CLOSED = new ProjectClosed(Dossier.PROJECT, List.of(), AUGUST, BY_459);

    private LaterLife() {}

    /** 100 million of the contract paid. */
    static LedgerHarness paid(Fact... more) {
        Fact[] all = new Fact[more.length + 2];
        all[0] = PAID;
        all[1] = Dossier.share("drawn", 3, Account.AUTHORITY_AVAILABLE, Dossier.JUNE, million(-100));
        System.arraycopy(more, 0, all, 2, more.length);
        return Dossier.signed(all);
    }

    static AppraiseProject appraise(AppraisalLevel level) {
        return new AppraiseProject(
                Dossier.PROJECT, level, AppraisalOpinion.FAVOURABLE, million(600), null, Dossier.MARCH, List.of());
    }

    static RejectProject reject() {
        return new RejectProject(Dossier.PROJECT, "không đủ điều kiện", Dossier.MARCH, List.of());
    }

    static AdjustBudget adjust(long change) {
        return new AdjustBudget(Dossier.PROJECT, "1", million(change), Dossier.MAY, BY_459);
    }

    static ChangeSource changeSource(FundingSource source) {
        return new ChangeSource(Dossier.PROJECT, "1", "1s", source, null, null, Dossier.JULY, BY_459);
    }

    static RefundPayment refund(long amount, LocalDate on) {
        return new RefundPayment(
                Dossier.PROJECT, Dossier.CONTRACT, null, million(amount), "GNT 02", null, on, List.of());
    }

    static CommitCounterpart commit(long amount) {
        return new CommitCounterpart(Dossier.PROJECT, YEAR_2016, null, million(amount), Dossier.MAY, List.of());
    }

    static EvidenceCounterpart evidence(long amount) {
        return new EvidenceCounterpart(
                Dossier.PROJECT, YEAR_2016, null, million(amount), "HĐ 7", null, Dossier.JUNE, BY_459);
    }

    static AcceptWork accept(long amount, @Nullable Money counterpart) {
        return new AcceptWork(Dossier.PROJECT, "1", million(amount), counterpart, "BBNT 01", Dossier.JULY, List.of());
    }

    static CorrectOutcome correct(EntryId entry, @Nullable String line, Outcome... right) {
        return new CorrectOutcome(Dossier.PROJECT, entry, line, List.of(right), "đếm sai", AUGUST, List.of());
    }

    static SettleProject settle(long amount, LocalDate on) {
        return new SettleProject(Dossier.PROJECT, "1", million(amount), on, BY_459);
    }

    static DisallowAmount disallow(long amount, @Nullable DisallowanceGround ground, LocalDate on) {
        return new DisallowAmount(
                Dossier.PROJECT, Dossier.CONTRACT, null, million(amount), ground, "sai định mức", on, BY_459);
    }

    static OrderRecovery order(long amount) {
        return new OrderRecovery(
                Dossier.PROJECT,
                Dossier.CONTRACT,
                null,
                million(amount),
                null,
                "không có khối lượng",
                Dossier.JULY,
                BY_459);
    }

    static RecordRecovery recover(long ordered, long amount, LocalDate on) {
        return new RecordRecovery(
                Dossier.PROJECT, Dossier.entry(ordered), million(amount), "GNT 03", null, on, List.of());
    }

    static CarryOverLine carryOver(@Nullable Money undrawn, @Nullable Money advance) {
        return new CarryOverLine(
                Dossier.PROJECT, "1", "1n", CarryOverGround.CONTRACT_SIGNED, null, undrawn, advance, YEAR_END, BY_459);
    }

    static ConfirmTreasury confirm(Money amount, LocalDate on) {
        return new ConfirmTreasury(Dossier.PROJECT, "1", null, amount, "M10/2016", on, List.of());
    }

    static ReclassifyCode reclassify(long sequence, BudgetCode to) {
        return new ReclassifyCode(Dossier.PROJECT, Dossier.entry(sequence), to, "M09/1", AUGUST, List.of());
    }

    static RecordPostCheck check(LocalDate on) {
        return new RecordPostCheck(Dossier.PROJECT, PostCheckResult.IN_USE, null, on, List.of());
    }

    static SuspendProject suspend() {
        return new SuspendProject(Dossier.PROJECT, "chờ kiểm tra", Dossier.JULY, BY_459);
    }

    static StopProject stop(StopVolume volume) {
        return new StopProject(Dossier.PROJECT, volume, "cơ sở ngừng hoạt động", Dossier.JULY, BY_459);
    }

    static CloseProject close(LocalDate on) {
        return new CloseProject(Dossier.PROJECT, on, List.of());
    }
}

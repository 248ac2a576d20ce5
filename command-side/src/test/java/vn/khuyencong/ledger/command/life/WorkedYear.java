package vn.khuyencong.ledger.command.life;

import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.People;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Verdict.Accepted;
import vn.khuyencong.ledger.command.fund.AllocateFunds;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.project.*;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.ProjectKind;

/** Posts the documents of the worked year, one after the other, as the people of a centre would. */
final class WorkedYear {
    private static final LocalDate REGISTERED = LocalDate.of(2016, 2, 1);

    private final LedgerHarness ledger = LedgerHarness.given();
    private final Map<String, EntryId> struckOut = new HashMap<>();

    /** One line of the table. */
    record Document(LocalDate on, String number, String what, String project, String line, Money amount) {
        static Document of(List<String> cells) {
            String amount = cells.get(5).replace(".", "");
            return new Document(
                    LocalDate.parse(cells.get(0)),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    million(amount.isEmpty() ? 0 : Long.parseLong(amount)));
        }

        ProjectId id() {
            return ProjectId.of(new UUID(2016, project.charAt(0)));
        }
    }

    WorkedYear() {
        propose("A", ProjectKind.SINGLE);
        propose("B", ProjectKind.SINGLE);
        propose("C", ProjectKind.TASK);
    }

    private void propose(String name, ProjectKind kind) {
        ProjectId id = ProjectId.of(new UUID(2016, name.charAt(0)));
        ledger.when(
                        new ProposeProject(
                                id,
                                HAI_PHONG,
                                kind,
                                ProgrammeLevel.LOCAL,
                                null,
                                "Đề án " + name,
                                null,
                                kind == ProjectKind.TASK ? null : PARTY,
                                null,
                                null,
                                null,
                                REGISTERED),
                        People.KE_TOAN)
                .accepted();
    }

    LedgerHarness post(List<Document> documents) {
        documents.forEach(this::post);
        return ledger;
    }

    private void post(Document it) {
        boolean decided = List.of("phê duyệt", "quyết toán").contains(it.what());
        Caller who = decided ? People.LANH_DAO : People.KE_TOAN;
        Accepted accepted = ledger.when(commandFor(it), who).accepted();
        if (it.what().equals("xuất toán")) {
            struckOut.put(
                    it.project(), new EntryId(accepted.recorded().getFirst().entry()));
        }
    }

    private Command<?> commandFor(Document it) {
        return switch (it.what()) {
            case "giao kế hoạch" -> new PlanFunds(fund(it.line()), null, it.amount(), it.on(), BY_459);
            case "giao dự toán" -> new AllocateFunds(fund(it.line()), it.number(), it.amount(), it.on(), BY_459);
            case "phê duyệt" -> new ApproveBudget(it.id(), null, List.of(line(it)), it.on(), BY_459);
            case "ký hợp đồng" -> sign(it, ContractKind.CONTRACT);
            case "giao nhiệm vụ" -> sign(it, ContractKind.TASK_ASSIGNMENT);
            case "tạm ứng" -> pay(it, DisbursementKind.ADVANCE);
            case "thanh toán" -> pay(it, DisbursementKind.PAYMENT);
            case "hoàn trả tạm ứng" ->
                new ReturnAdvance(it.id(), it.number(), null, it.amount(), "GNT", null, it.on(), List.of());
            case "thanh toán tạm ứng" ->
                new ClearAdvance(it.id(), it.line(), null, it.amount(), it.number(), null, it.on(), List.of());
            case "nghiệm thu" -> new AcceptWork(it.id(), it.line(), it.amount(), null, it.number(), it.on(), List.of());
            case "quyết toán" -> new SettleProject(it.id(), it.line(), it.amount(), it.on(), BY_459);
            default -> laterCommandFor(it);
        };
    }

    private Command<?> laterCommandFor(Document it) {
        return switch (it.what()) {
            case "chuyển nguồn" -> carryOver(it, it.line().split(" > ", -1));
            case "xuất toán" ->
                new DisallowAmount(
                        it.id(), it.number(), it.line(), it.amount(), null, "vượt định mức", it.on(), BY_459);
            case "thu hồi" ->
                new RecordRecovery(
                        it.id(), struckOut.get(it.project()), it.amount(), it.number(), null, it.on(), List.of());
            case "đóng đề án" -> new CloseProject(it.id(), it.on(), List.of());
            default -> throw new IllegalArgumentException(it.toString());
        };
    }

    private static SignContract sign(Document it, ContractKind kind) {
        return new SignContract(it.id(), it.number(), kind, it.line(), null, it.amount(), it.on(), List.of());
    }

    private static DisburseFunds pay(Document it, DisbursementKind kind) {
        return new DisburseFunds(it.id(), it.number(), null, kind, it.amount(), "UNC", null, null, it.on(), List.of());
    }

    private static CarryOverLine carryOver(Document it, String[] lines) {
        return new CarryOverLine(
                it.id(), lines[0], lines[1], CarryOverGround.CONTRACT_SIGNED, null, null, null, it.on(), BY_459);
    }

    private static ApproveBudget.Line line(Document it) {
        return new ApproveBudget.Line(
                it.line(), null, FundingSource.PROVINCIAL, new FiscalYear(2016), null, null, it.amount(), null);
    }

    private static FundId fund(String year) {
        return FundId.of(HAI_PHONG, new FiscalYear(Integer.parseInt(year)), FundingSource.PROVINCIAL);
    }
}

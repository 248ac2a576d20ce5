package vn.khuyencong.ledger.command.life;

import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.PARTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.life.NaiveProject.Entry;
import vn.khuyencong.ledger.command.project.*;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.AppraisalLevel;
import vn.khuyencong.ledger.events.project.AppraisalOpinion;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisallowanceGround;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.PostCheckResult;
import vn.khuyencong.ledger.events.project.StopVolume;

/** Whatever can be asked of one project, sensible or not, at any of its moments. */
final class RandomLife {
    private static final BudgetCode CODE = new BudgetCode("416", null, null, null, null, null, null);
    private static final int KINDS = 30;

    private final Chance chance;
    private final NaiveProject project;
    private final Sheet sheet;

    RandomLife(Chance chance, NaiveProject project, Sheet sheet) {
        this.chance = chance;
        this.project = project;
        this.sheet = sheet;
    }

    ProjectCommand next() {
        boolean halted = !project.all(SuspendProject.class).isEmpty()
                || !project.all(StopProject.class).isEmpty();
        if (halted && chance.once(3)) {
            return reverse(
                    lastOf(entry -> entry.command instanceof SuspendProject || entry.command instanceof StopProject));
        }
        if (project.isClosed() && chance.once(4)) {
            return reverse(lastOf(entry -> entry.command instanceof CloseProject));
        }
        if (!project.isApproved() && !chance.once(6)) {
            return approve();
        }
        return chance.once(9) && !project.entries.isEmpty()
                ? reverse(chance.of(project.entries))
                : any(chance.below(KINDS));
    }

    private Entry lastOf(java.util.function.Predicate<Entry> kind) {
        return project.standing().stream()
                .filter(kind)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private ProjectCommand any(int kind) {
        return switch (kind) {
            case 0, 1, 2, 3, 4, 5 -> given(kind, chance.day());
            case 6, 7, 8, 9, 10, 11, 12, 13, 14 -> cash(kind, chance.day());
            case 15, 16, 17 -> counterpart(kind, chance.day());
            case 18, 19, 20, 21, 22, 23, 24 -> settled(kind, chance.day());
            case 25, 26, 27 -> moved(kind, chance.day());
            default -> aside(line(), chance.day());
        };
    }

    private ProjectCommand given(int kind, LocalDate on) {
        String line = line(Account.LINE_UNCONTRACTED);
        long rest = on(Account.LINE_UNCONTRACTED, line);
        return switch (kind) {
            case 0 -> approve();
            case 1 -> new AdjustBudget(project.id, line, Money.dong(chance.below(200) - 90), on, BY_459);
            case 2 -> assign(line, on);
            default ->
                new SignContract(
                        project.id,
                        "C" + project.entries.size(),
                        ContractKind.CONTRACT,
                        line,
                        null,
                        chance.amountOf(rest / 2),
                        on,
                        List.of());
        };
    }

    private ProjectCommand cash(int kind, LocalDate on) {
        String open = line(Account.ADVANCE);
        String spent = line(Account.SPENT_UNSETTLED);
        return switch (kind) {
            case 6 -> new AmendContract(project.id, contract(), Money.dong(chance.below(100) - 50), on, List.of());
            case 7, 8, 9, 10 ->
                pay(contract(), chance.once(2) ? DisbursementKind.ADVANCE : DisbursementKind.PAYMENT, on);
            case 11, 12 ->
                new ClearAdvance(
                        project.id,
                        open,
                        chance.once(2) ? null : drawnOn(open),
                        chance.amountOf(on(Account.ADVANCE, open) / 2),
                        "v",
                        null,
                        on,
                        List.of());
            case 13 ->
                new ReturnAdvance(
                        project.id,
                        drawnOn(open),
                        open,
                        chance.amountOf(on(Account.ADVANCE, open) / 3),
                        "v",
                        null,
                        on,
                        List.of());
            default ->
                new RefundPayment(
                        project.id,
                        drawnOn(spent),
                        spent,
                        chance.amountOf(on(Account.SPENT_UNSETTLED, spent) / 3),
                        "v",
                        null,
                        on,
                        List.of());
        };
    }

    private ProjectCommand counterpart(int kind, LocalDate on) {
        Money some = chance.amount(300);
        Money accepted = chance.once(2) ? null : Money.dong(chance.below(150));
        return switch (kind) {
            case 15 -> new CommitCounterpart(project.id, FiscalYear.of(on), PARTY, some, on, BY_459);
            case 16 -> new EvidenceCounterpart(project.id, FiscalYear.of(on), null, some, "v", null, on, BY_459);
            default -> new AcceptWork(project.id, line(), some, accepted, "b", on, List.of());
        };
    }

    private ProjectCommand settled(int kind, LocalDate on) {
        String open = line(Account.ADVANCE);
        String spent = line(Account.SPENT_UNSETTLED);
        String settled = line(chance.once(2) ? Account.SPENT_SETTLED : Account.SPENT_UNSETTLED);
        return switch (kind) {
            case 18, 19 ->
                new SettleProject(project.id, spent, chance.amountOf(on(Account.SPENT_UNSETTLED, spent)), on, BY_459);
            case 20, 21 ->
                new DisallowAmount(
                        project.id,
                        drawnOn(settled),
                        settled,
                        chance.amountOf(on(Account.CONTRACT_DRAWN, settled) / 5),
                        ground(),
                        "r",
                        on,
                        BY_459);
            case 22 ->
                new OrderRecovery(
                        project.id,
                        drawnOn(open),
                        open,
                        chance.amountOf(on(Account.ADVANCE, open) / 3),
                        null,
                        "r",
                        on,
                        BY_459);
            default -> recover(on);
        };
    }

    private ProjectCommand moved(int kind, LocalDate on) {
        return switch (kind) {
            case 25 ->
                new ChangeSource(
                        project.id,
                        line(),
                        "L" + project.entries.size(),
                        chance.once(2) ? FundingSource.DISTRICT : FundingSource.PROVINCIAL,
                        null,
                        chance.once(2) ? null : year(),
                        on,
                        BY_459);
            case 26 -> carryOver(line(chance.once(2) ? Account.ADVANCE : Account.CONTRACT_UNDRAWN), on);
            default -> chance.once(3) ? close(on) : recover(on);
        };
    }

    /** What moves no money: it must leave every balance as it is. */
    private ProjectCommand aside(String line, LocalDate on) {
        return switch (chance.below(15)) {
            case 0 -> new SuspendProject(project.id, "r", on, BY_459);
            case 1 -> new StopProject(project.id, chance.of(List.of(StopVolume.values())), "r", on, BY_459);
            case 2 ->
                new RecordOutcome(
                        project.id, line, List.of(new Outcome("m", 1L, null, null, null, null)), on, List.of());
            case 3 -> new CorrectOutcome(project.id, someEntry(), null, List.of(), "r", on, List.of());
            case 4 -> new ConfirmTreasury(project.id, line, null, Money.dong(chance.below(900)), "m10", on, List.of());
            case 5 -> new ReclassifyCode(project.id, someEntry(), CODE, "m09", on, List.of());
            case 6 ->
                new RecordPostCheck(project.id, chance.of(List.of(PostCheckResult.values())), null, on, List.of());
            case 7 ->
                new AppraiseProject(
                        project.id, AppraisalLevel.BASE, AppraisalOpinion.FAVOURABLE, null, null, on, List.of());
            case 8, 9, 10 ->
                new AppraiseProject(
                        project.id, AppraisalLevel.MINISTRY, AppraisalOpinion.UNFAVOURABLE, null, null, on, List.of());
            case 11 -> new RejectProject(project.id, "r", on, List.of());
            default -> new ConfirmTreasury(project.id, line, CODE, Money.ZERO, "m10", on, List.of());
        };
    }

    ApproveBudget approve() {
        List<ApproveBudget.Line> lines = new ArrayList<>();
        for (int i = 0; i <= chance.below(2); i++) {
            boolean national = chance.once(5);
            FundingSource local = chance.once(3) ? FundingSource.DISTRICT : FundingSource.PROVINCIAL;
            lines.add(new ApproveBudget.Line(
                    "L" + project.entries.size() + (i == 0 ? "" : "b"),
                    national ? Unit.NATION : null,
                    national ? FundingSource.CENTRAL : local,
                    year(),
                    null,
                    null,
                    chance.amount(600),
                    null));
        }
        return new ApproveBudget(project.id, null, lines, chance.day(), BY_459);
    }

    private AssignBeneficiary assign(String line, LocalDate on) {
        long worth = project.contracts().values().stream()
                .mapToLong(parts -> parts.getOrDefault(line, new long[2])[0])
                .sum();
        long uncontracted = on(Account.LINE_UNCONTRACTED, line);
        return chance.once(2)
                ? new AssignBeneficiary(
                        project.id, line, PARTY, Money.dong(Math.max(1, worth + uncontracted)), null, on, List.of())
                : new AssignBeneficiary(
                        project.id,
                        line,
                        PARTY,
                        chance.amountOf(uncontracted / 2),
                        "L" + project.entries.size(),
                        on,
                        List.of());
    }

    private DisburseFunds pay(String contract, DisbursementKind kind, LocalDate on) {
        Money amount = chance.amountOf(project.undrawn(contract, project.lineOf(contract)) / 2);
        return new DisburseFunds(project.id, contract, null, kind, amount, "v", null, null, on, List.of());
    }

    private RecordRecovery recover(LocalDate on) {
        List<Entry> owed = project.standing().stream()
                .filter(entry -> entry.command instanceof OrderRecovery || entry.command instanceof DisallowAmount)
                .toList();
        EntryId entry = owed.isEmpty() ? someEntry() : EntryId.of(project.id.value(), chance.of(owed).sequence);
        return new RecordRecovery(project.id, entry, chance.amount(15), "v", null, on, List.of());
    }

    private CarryOverLine carryOver(String line, LocalDate on) {
        boolean all = chance.once(2);
        return new CarryOverLine(
                project.id,
                line,
                "L" + project.entries.size(),
                CarryOverGround.PUBLIC_INVESTMENT,
                null,
                all ? null : Money.dong(chance.below(100)),
                all && chance.once(2) ? null : Money.dong(chance.below(60)),
                on,
                BY_459);
    }

    private CloseProject close(LocalDate on) {
        return new CloseProject(project.id, on, BY_459);
    }

    private ReverseProjectEntry reverse(Entry entry) {
        LocalDate on = chance.day();
        EntryId id = EntryId.of(project.id.value(), entry.sequence);
        ProjectCommand replacement = chance.once(2) ? again(entry.command, on) : null;
        return new ReverseProjectEntry(id, on, "r", replacement);
    }

    /** Right values for a wrong entry: the same kind of command with other numbers. */
    private @Nullable ProjectCommand again(ProjectCommand was, LocalDate on) {
        for (int tries = 0; tries < 20; tries++) {
            ProjectCommand like = any(chance.below(KINDS));
            if (like.getClass() == was.getClass()) {
                return like;
            }
        }
        return was instanceof SignContract it
                ? new SignContract(
                        project.id, it.contract(), it.kind(), it.line(), null, chance.amount(200), on, List.of())
                : was;
    }

    private EntryId someEntry() {
        return EntryId.of(project.id.value(), chance.below(project.entries.size() + 2));
    }

    private @Nullable DisallowanceGround ground() {
        return chance.once(2) ? null : chance.of(List.of(DisallowanceGround.values()));
    }

    private FiscalYear year() {
        return new FiscalYear(2016 + chance.below(3));
    }

    private String line() {
        List<String> lines = List.copyOf(project.lines().keySet());
        return lines.isEmpty() || chance.once(40) ? "nowhere" : chance.of(lines);
    }

    private String contract() {
        List<String> signed = project.all(SignContract.class).stream()
                .map(SignContract::contract)
                .toList();
        return signed.isEmpty() || chance.once(40) ? "nobody" : chance.of(signed);
    }

    /** Mostly a line that holds something there. */
    private String line(Account account) {
        List<String> holding = project.lines().keySet().stream()
                .filter(it -> on(account, it) > 0)
                .toList();
        return holding.isEmpty() || chance.once(12) ? line() : chance.of(holding);
    }

    /** Mostly a contract that drew something on that line. */
    private String drawnOn(String line) {
        List<String> drew = project.contracts().keySet().stream()
                .filter(it -> project.drawn(it, line) > 0)
                .toList();
        return drew.isEmpty() || chance.once(12) ? contract() : chance.of(drew);
    }

    private long on(Account account, String line) {
        return sheet.balance(account, project.id.value() + "|" + line);
    }
}

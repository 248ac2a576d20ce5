package vn.khuyencong.ledger.command.life;

import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.PARTY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.life.NaiveProject.Entry;
import vn.khuyencong.ledger.command.project.*;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.AppraisalLevel;
import vn.khuyencong.ledger.events.project.AppraisalOpinion;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.PostCheckResult;
import vn.khuyencong.ledger.events.project.StopVolume;

/** Whatever can be asked of one project, sensible or not, at any of its moments. */
final class RandomLife {
    private static final BudgetCode CODE = new BudgetCode("416", null, null, null, null, null, null);
    private static final int KINDS = 30;

    private final Chance chance;
    private final NaiveProject project;
    private final AtHand at;
    private final RandomBudget budget;
    private final RandomCash cash;

    RandomLife(Chance chance, NaiveProject project, Sheet sheet) {
        this.chance = chance;
        this.project = project;
        this.at = new AtHand(chance, project, sheet);
        this.budget = new RandomBudget(chance, project, at);
        this.cash = new RandomCash(chance, project, at);
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
            return budget.approve();
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
            case 0, 1, 2, 3, 4, 5 -> budget.given(kind, chance.day());
            case 6, 7, 8, 9, 10, 11, 12, 13, 14 -> cash.paid(kind, chance.day());
            case 15, 16, 17 -> counterpart(kind, chance.day());
            case 18, 19, 20, 21, 22, 23, 24 -> cash.settled(kind, chance.day());
            case 25, 26 -> budget.moved(kind, chance.day());
            case 27 -> ended(chance.day());
            default -> aside(at.line(), chance.day());
        };
    }

    private ProjectCommand counterpart(int kind, LocalDate on) {
        Money some = chance.amount(300);
        Money accepted = chance.once(2) ? null : Money.dong(chance.below(250));
        return switch (kind) {
            case 15 -> new CommitCounterpart(project.id, FiscalYear.of(on), PARTY, some, on, BY_459);
            case 16 -> new EvidenceCounterpart(project.id, FiscalYear.of(on), null, some, "v", null, on, BY_459);
            default -> new AcceptWork(project.id, at.line(), some, accepted, "b", on, List.of());
        };
    }

    private ProjectCommand ended(LocalDate on) {
        return chance.once(3) ? new CloseProject(project.id, on, BY_459) : cash.recover(on);
    }

    /** What moves no money: it must leave every balance as it is. */
    private ProjectCommand aside(String line, LocalDate on) {
        return switch (chance.below(15)) {
            case 0 -> new SuspendProject(project.id, "r", on, BY_459);
            case 1 -> new StopProject(project.id, chance.of(List.of(StopVolume.values())), "r", on, BY_459);
            case 2 ->
                new RecordOutcome(
                        project.id, line, List.of(new Outcome("m", 1L, null, null, null, null)), on, List.of());
            case 3 -> new CorrectOutcome(project.id, at.someEntry(), null, List.of(), "r", on, List.of());
            case 4 -> new ConfirmTreasury(project.id, line, null, Money.dong(chance.below(900)), "m10", on, List.of());
            case 5 -> new ReclassifyCode(project.id, at.someEntry(), CODE, "m09", on, List.of());
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
}

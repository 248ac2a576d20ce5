package vn.khuyencong.ledger.command.life;

import static vn.khuyencong.ledger.command.World.BY_459;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.life.NaiveProject.Entry;
import vn.khuyencong.ledger.command.project.*;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.DisallowanceGround;
import vn.khuyencong.ledger.events.project.DisbursementKind;

/** What can be asked of a project's cash: to be paid, given back, settled, disallowed and recovered. */
final class RandomCash {
    private final Chance chance;
    private final NaiveProject project;
    private final AtHand at;

    RandomCash(Chance chance, NaiveProject project, AtHand at) {
        this.chance = chance;
        this.project = project;
        this.at = at;
    }

    ProjectCommand paid(int kind, LocalDate on) {
        String open = at.line(Account.ADVANCE);
        String spent = at.line(Account.SPENT_UNSETTLED);
        return switch (kind) {
            case 6 -> new AmendContract(project.id, at.contract(), Money.dong(chance.below(100) - 50), on, List.of());
            case 7, 8, 9, 10 ->
                pay(at.contract(), chance.once(2) ? DisbursementKind.ADVANCE : DisbursementKind.PAYMENT, on);
            case 11, 12 ->
                new ClearAdvance(
                        project.id,
                        open,
                        chance.once(2) ? null : at.drawnOn(open),
                        chance.amountOf(at.on(Account.ADVANCE, open) * 5 / 4),
                        "v",
                        null,
                        on,
                        List.of());
            case 13 ->
                new ReturnAdvance(
                        project.id,
                        at.drawnOn(open),
                        open,
                        chance.amountOf(at.on(Account.ADVANCE, open) / 3),
                        "v",
                        null,
                        on,
                        List.of());
            default ->
                new RefundPayment(
                        project.id,
                        at.drawnOn(spent),
                        spent,
                        chance.amountOf(at.on(Account.SPENT_UNSETTLED, spent) / 3),
                        "v",
                        null,
                        on,
                        List.of());
        };
    }

    ProjectCommand settled(int kind, LocalDate on) {
        String open = at.line(Account.ADVANCE);
        String spent = at.line(Account.SPENT_UNSETTLED);
        String settled = at.line(chance.once(2) ? Account.SPENT_SETTLED : Account.SPENT_UNSETTLED);
        return switch (kind) {
            case 18, 19 ->
                new SettleProject(
                        project.id, spent, chance.amountOf(at.on(Account.SPENT_UNSETTLED, spent)), on, BY_459);
            case 20, 21 ->
                new DisallowAmount(
                        project.id,
                        at.drawnOn(settled),
                        settled,
                        chance.amountOf(at.on(Account.CONTRACT_DRAWN, settled) / 5),
                        ground(),
                        "r",
                        on,
                        BY_459);
            case 22 ->
                new OrderRecovery(
                        project.id,
                        at.drawnOn(open),
                        open,
                        chance.amountOf(at.on(Account.ADVANCE, open) / 3),
                        null,
                        "r",
                        on,
                        BY_459);
            default -> recover(on);
        };
    }

    private DisburseFunds pay(String contract, DisbursementKind kind, LocalDate on) {
        Money amount = chance.amountOf(project.undrawn(contract, project.lineOf(contract)) / 2);
        return new DisburseFunds(project.id, contract, null, kind, amount, "v", null, null, on, List.of());
    }

    RecordRecovery recover(LocalDate on) {
        List<Entry> owed = project.standing().stream()
                .filter(entry -> entry.command instanceof OrderRecovery || entry.command instanceof DisallowAmount)
                .toList();
        EntryId entry = owed.isEmpty() ? at.someEntry() : EntryId.of(project.id.value(), chance.of(owed).sequence);
        return new RecordRecovery(project.id, entry, chance.amount(15), "v", null, on, List.of());
    }

    private @Nullable DisallowanceGround ground() {
        return chance.once(2) ? null : chance.of(List.of(DisallowanceGround.values()));
    }
}

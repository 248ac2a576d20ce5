package vn.khuyencong.ledger.command.life;

import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.PARTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ledger.command.project.*;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.ContractKind;

/** What can be asked of a project's lines: to be granted, divided, contracted and moved. */
final class RandomBudget {
    private final Chance chance;
    private final NaiveProject project;
    private final AtHand at;

    RandomBudget(Chance chance, NaiveProject project, AtHand at) {
        this.chance = chance;
        this.project = project;
        this.at = at;
    }

    ProjectCommand given(int kind, LocalDate on) {
        String line = at.line(Account.LINE_UNCONTRACTED);
        long rest = at.on(Account.LINE_UNCONTRACTED, line);
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

    ProjectCommand moved(int kind, LocalDate on) {
        return switch (kind) {
            case 25 ->
                new ChangeSource(
                        project.id,
                        at.line(),
                        at.newLine(),
                        chance.once(2) ? FundingSource.DISTRICT : FundingSource.PROVINCIAL,
                        null,
                        chance.once(2) ? null : at.year(),
                        on,
                        BY_459);
            default -> carryOver(at.line(chance.once(2) ? Account.ADVANCE : Account.CONTRACT_UNDRAWN), on);
        };
    }

    ApproveBudget approve() {
        List<ApproveBudget.Line> lines = new ArrayList<>();
        for (int i = 0; i <= chance.below(2); i++) {
            boolean national = chance.once(5);
            FundingSource local = chance.once(3) ? FundingSource.DISTRICT : FundingSource.PROVINCIAL;
            lines.add(new ApproveBudget.Line(
                    at.newLine() + (i == 0 ? "" : "b"),
                    national && chance.once(2) ? Unit.NATION : null,
                    national ? FundingSource.CENTRAL : local,
                    at.year(),
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
        long uncontracted = at.on(Account.LINE_UNCONTRACTED, line);
        return chance.once(2)
                ? new AssignBeneficiary(
                        project.id, line, PARTY, Money.dong(Math.max(1, worth + uncontracted)), null, on, List.of())
                : new AssignBeneficiary(
                        project.id, line, PARTY, chance.amountOf(uncontracted / 2), at.newLine(), on, List.of());
    }

    private CarryOverLine carryOver(String line, LocalDate on) {
        boolean all = chance.once(2);
        return new CarryOverLine(
                project.id,
                line,
                at.newLine(),
                CarryOverGround.PUBLIC_INVESTMENT,
                null,
                all ? null : Money.dong(chance.below(100)),
                all && chance.once(2) ? null : Money.dong(chance.below(60)),
                on,
                BY_459);
    }
}

package vn.khuyencong.ledger.command.life;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.life.NaiveProject.Drawing;
import vn.khuyencong.ledger.command.life.NaiveProject.Entry;
import vn.khuyencong.ledger.command.project.*;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.ContractShare;

/** What each command does to single contracts, which no account tells apart, and whether each of them bears it. */
final class Drawings {
    private Drawings() {}

    /** @param shares what each contract took along, as the ledger chose; empty where nothing moves */
    static List<Drawing> of(ProjectCommand command, NaiveProject project, List<Row> rows, List<ContractShare> shares) {
        long cash = rows.stream()
                .filter(row -> row.account() == Account.CONTRACT_DRAWN)
                .mapToLong(Row::amount)
                .sum();
        return switch (command) {
            case SignContract it ->
                List.of(new Drawing(it.contract(), it.line(), it.amount().dong(), 0));
            case AmendContract it ->
                one(it.contract(), project.lineOf(it.contract()), it.change().dong(), 0);
            case DisburseFunds it -> one(it.contract(), project.lineOf(it.contract()), 0, cash);
            case ReturnAdvance it -> one(it.contract(), at(it.line(), it.contract(), project), 0, cash);
            case RefundPayment it -> one(it.contract(), at(it.line(), it.contract(), project), 0, cash);
            case RecordRecovery it -> recovered(project.standing(it.entry().sequence()), project, cash);
            case ChangeSource it -> moved(shares, it.line(), it.newLine());
            case CarryOverLine it -> moved(shares, it.line(), it.newLine());
            default -> List.of();
        };
    }

    /** The same before the ledger has chosen; all that a contract has left goes along with a change of source. */
    static List<Drawing> foreseen(ProjectCommand command, NaiveProject project, List<Row> rows) {
        List<ContractShare> shares = new ArrayList<>();
        if (command instanceof ChangeSource it) {
            for (String contract : project.contracts().keySet()) {
                long rest = Math.max(0, project.undrawn(contract, it.line()));
                shares.add(new ContractShare(contract, Money.dong(rest), Money.ZERO));
            }
        }
        return of(command, project, rows, shares);
    }

    /** Whether no contract would be paid beyond its worth, or give back what it did not draw. */
    static boolean hold(ProjectCommand command, NaiveProject project, Sheet sheet) {
        return switch (command) {
            case AmendContract it ->
                -it.change().dong() <= project.undrawn(it.contract(), project.lineOf(it.contract()));
            case DisburseFunds it ->
                it.amount().dong() <= project.undrawn(it.contract(), project.lineOf(it.contract()))
                        && !signed(it.contract(), project).effectiveOn().isAfter(it.effectiveOn());
            case ReturnAdvance it -> drew(it.contract(), it.line(), it.amount().dong(), it, project, sheet);
            case RefundPayment it -> drew(it.contract(), it.line(), it.amount().dong(), it, project, sheet);
            case OrderRecovery it ->
                it.amount().dong() <= project.drawn(it.contract(), at(it.line(), it.contract(), project));
            case DisallowAmount it ->
                it.amount().dong() <= project.drawn(it.contract(), at(it.line(), it.contract(), project));
            case RecordRecovery it -> recoverable(it, project, sheet);
            case CarryOverLine it -> carried(it, project, sheet);
            default -> true;
        };
    }

    private static SignContract signed(String contract, NaiveProject project) {
        return project.all(SignContract.class).stream()
                .filter(it -> it.contract().equals(contract))
                .findFirst()
                .orElseThrow(Bookkeeper.NothingThere::new);
    }

    private static boolean drew(
            String contract, @Nullable String line, long amount, ProjectCommand it, NaiveProject project, Sheet sheet) {
        boolean reduces =
                Bookkeeper.rowsOf(it, project, sheet).stream().anyMatch(row -> row.account() == Account.CONTRACT_DRAWN);
        return !reduces || amount <= project.drawn(contract, at(line, contract, project));
    }

    private static boolean recoverable(RecordRecovery it, NaiveProject project, Sheet sheet) {
        Entry owed = project.standing(it.entry().sequence());
        if (owed == null) {
            return true;
        }
        String contract = contractOf(owed);
        String line = owed.rows.getFirst().holder().split("\\|", -1)[1];
        return drew(contract, line, it.amount().dong(), it, project, sheet);
    }

    private static boolean carried(CarryOverLine it, NaiveProject project, Sheet sheet) {
        long open = sheet.balance(Account.ADVANCE, project.id.value() + "|" + it.line());
        boolean rest = it.undrawn() == null || it.undrawn().dong() <= project.restOn(it.line());
        return rest && (it.advance() == null || it.advance().dong() <= open);
    }

    /** After a reversal no contract has drawn less than nothing, or more than it is worth. */
    static boolean areWhole(NaiveProject project) {
        return project.contracts().values().stream()
                .flatMap(parts -> parts.values().stream())
                .allMatch(part -> part[1] >= 0 && part[1] <= part[0]);
    }

    private static List<Drawing> recovered(@Nullable Entry owed, NaiveProject project, long cash) {
        return owed == null
                ? List.of()
                : one(contractOf(owed), owed.rows.getFirst().holder().split("\\|", -1)[1], 0, cash);
    }

    private static String contractOf(Entry owed) {
        return switch (owed.command) {
            case OrderRecovery it -> it.contract();
            case DisallowAmount it -> it.contract();
            default -> throw new Bookkeeper.NothingThere();
        };
    }

    private static List<Drawing> moved(List<ContractShare> shares, String from, String to) {
        List<Drawing> drawings = new ArrayList<>();
        for (ContractShare it : shares) {
            long value = it.undrawn().plus(it.advance()).dong();
            drawings.add(new Drawing(it.contract(), from, -value, -it.advance().dong()));
            drawings.add(new Drawing(it.contract(), to, value, it.advance().dong()));
        }
        return drawings;
    }

    private static List<Drawing> one(String contract, @Nullable String line, long value, long drawn) {
        return line == null ? List.of() : List.of(new Drawing(contract, line, value, drawn));
    }

    private static @Nullable String at(@Nullable String line, String contract, NaiveProject project) {
        return line == null ? project.lineOf(contract) : line;
    }
}

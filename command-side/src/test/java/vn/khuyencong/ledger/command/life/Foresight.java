package vn.khuyencong.ledger.command.life;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.life.Bookkeeper.NothingThere;
import vn.khuyencong.ledger.command.life.NaiveProject.Entry;
import vn.khuyencong.ledger.command.project.CarryOverLine;
import vn.khuyencong.ledger.command.project.ClearAdvance;
import vn.khuyencong.ledger.command.project.CloseProject;
import vn.khuyencong.ledger.command.project.DisburseFunds;
import vn.khuyencong.ledger.command.project.ProjectCommand;
import vn.khuyencong.ledger.command.project.ReverseProjectEntry;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.DisbursementKind;

/**
 * What the bookkeeper expects of a command before the ledger has answered.
 *
 * @param reversing what a reversal would write; null where nothing of that name is there
 * @param parts what it would write, one part for each fact; of a reversal what replaces the original
 * @param failing what would be below zero; null if nothing would
 * @param certain whether that can be told before it is known which contracts go along with a carry-over
 */
record Foresight(
        @Nullable List<Row> reversing,
        List<Part> parts,
        @Nullable String failing,
        boolean certain) {

    /** A command that becomes one fact, with its rows. */
    record Part(ProjectCommand command, List<Row> rows) {}

    static Foresight of(ProjectCommand command, NaiveProject project, Sheet sheet) {
        try {
            if (command instanceof ReverseProjectEntry it) {
                return ofReversal(it, project, sheet);
            }
            List<Part> parts = partsOf(command, project, sheet);
            boolean hold = parts.stream().allMatch(part -> Drawings.hold(part.command(), project, sheet));
            return new Foresight(List.of(), parts, hold ? sheet.failingAfter(rowsOf(parts)) : "a contract", true);
        } catch (NothingThere nothing) {
            return new Foresight(null, List.of(), "a name that nothing bears", true);
        }
    }

    private static Foresight ofReversal(ReverseProjectEntry reversal, NaiveProject project, Sheet sheet) {
        Entry original = project.standing(reversal.entry().sequence());
        if (original == null) {
            throw new NothingThere();
        }
        List<Row> rows = original.rows.stream()
                .map(row -> onClosed(row.oppositeOn(reversal.effectiveOn()), original, project))
                .toList();
        ProjectCommand replacement = reversal.replacement();
        original.reversed = true;
        sheet.write(rows);
        project.entries.add(new Entry(-1, reversal, rows, List.of()));
        try {
            return after(rows, replacement, project, sheet);
        } finally {
            project.entries.removeLast();
            sheet.strike(rows);
            original.reversed = false;
        }
    }

    private static Foresight after(
            List<Row> rows, @Nullable ProjectCommand replacement, NaiveProject project, Sheet sheet) {
        if (replacement == null) {
            boolean whole = Drawings.areWhole(project);
            return new Foresight(rows, List.of(), whole ? failing(rows, List.of(), sheet) : "a contract", true);
        }
        List<Part> parts = partsOf(replacement, project, sheet);
        boolean hold = parts.stream().allMatch(part -> Drawings.hold(part.command(), project, sheet));
        List<Entry> trial = parts.stream()
                .map(part -> new Entry(
                        -1, part.command(), part.rows(), Drawings.foreseen(part.command(), project, part.rows())))
                .toList();
        project.entries.addAll(trial);
        boolean whole = Drawings.areWhole(project);
        project.entries.removeAll(trial);
        boolean certain = whole || !(replacement instanceof CarryOverLine);
        String failing = hold && (whole || !certain) ? failing(rows, rowsOf(parts), sheet) : "a contract";
        return new Foresight(rows, parts, failing, certain);
    }

    /** A request for more than the open advance pays the difference and clears it, on the contract that it names. */
    private static List<Part> partsOf(ProjectCommand command, NaiveProject project, Sheet sheet) {
        if (command instanceof ClearAdvance it && it.contract() != null) {
            long open = sheet.balance(Account.ADVANCE, project.id.value() + "|" + it.line());
            if (it.amount().dong() > open) {
                return clearedAndPaid(it, it.contract(), open, project, sheet);
            }
        }
        return List.of(new Part(command, Bookkeeper.rowsOf(command, project, sheet)));
    }

    private static List<Part> clearedAndPaid(
            ClearAdvance it, String contract, long open, NaiveProject project, Sheet sheet) {
        if (!it.line().equals(project.lineOf(contract))) {
            throw new NothingThere();
        }
        Money more = Money.dong(it.amount().dong() - open);
        DisburseFunds paid = new DisburseFunds(
                it.project(),
                contract,
                null,
                DisbursementKind.PAYMENT,
                more,
                "v",
                null,
                null,
                it.effectiveOn(),
                List.of());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(paid, Bookkeeper.rowsOf(paid, project, sheet)));
        if (open > 0) {
            ClearAdvance all = new ClearAdvance(
                    it.project(), it.line(), null, Money.dong(open), "v", null, it.effectiveOn(), List.of());
            parts.add(new Part(all, Bookkeeper.rowsOf(all, project, sheet)));
        }
        return parts;
    }

    private static List<Row> rowsOf(List<Part> parts) {
        return parts.stream().flatMap(part -> part.rows().stream()).toList();
    }

    /** The rows of the reversal are on the sheet already, so that the replacement could be reckoned after them. */
    private static @Nullable String failing(List<Row> rows, List<Row> replacing, Sheet sheet) {
        List<Row> both = new ArrayList<>(rows);
        both.addAll(replacing);
        sheet.strike(rows);
        try {
            return sheet.failingAfter(both);
        } finally {
            sheet.write(rows);
        }
    }

    /** On a closed project nothing is left to contract or to draw: it goes back to the plan. */
    private static Row onClosed(Row row, Entry original, NaiveProject project) {
        boolean opens = row.account() == Account.CONTRACT_UNDRAWN || row.account() == Account.LINE_UNCONTRACTED;
        if (!opens || row.amount() <= 0 || !project.isClosed() || original.command instanceof CloseProject) {
            return row;
        }
        FundId fund = project.lines().get(row.holder().split("\\|", -1)[1]);
        if (fund == null) {
            throw new NothingThere();
        }
        return row.to(Account.PLAN_AVAILABLE, fund.value());
    }
}

package vn.khuyencong.ledger.command.life;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.life.Bookkeeper.NothingThere;
import vn.khuyencong.ledger.command.life.NaiveProject.Entry;
import vn.khuyencong.ledger.command.project.CloseProject;
import vn.khuyencong.ledger.command.project.ProjectCommand;
import vn.khuyencong.ledger.command.project.ReverseProjectEntry;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.accounts.Account;

/**
 * What the bookkeeper expects of a command before the ledger has answered.
 *
 * @param rows what it would write, of the reversal alone if it is one; null where nothing of that name is there
 * @param replacing what a replacement would write
 * @param failing what would be below zero; null if nothing would
 */
record Foresight(
        @Nullable List<Row> rows,
        List<Row> replacing,
        @Nullable String failing) {

    static Foresight of(ProjectCommand command, NaiveProject project, Sheet sheet) {
        try {
            if (command instanceof ReverseProjectEntry it) {
                return ofReversal(it, project, sheet);
            }
            List<Row> rows = Bookkeeper.rowsOf(command, project, sheet);
            boolean hold = Drawings.hold(command, project, sheet);
            return new Foresight(rows, List.of(), hold ? sheet.failingAfter(rows) : "a contract");
        } catch (NothingThere nothing) {
            return new Foresight(null, List.of(), "a name that nothing bears");
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
        try {
            return after(rows, replacement, project, sheet);
        } finally {
            sheet.strike(rows);
            original.reversed = false;
        }
    }

    private static Foresight after(
            List<Row> rows, @Nullable ProjectCommand replacement, NaiveProject project, Sheet sheet) {
        if (replacement == null) {
            boolean whole = Drawings.areWhole(project);
            return new Foresight(rows, List.of(), whole ? failing(rows, List.of(), sheet) : "a contract");
        }
        List<Row> replacing = Bookkeeper.rowsOf(replacement, project, sheet);
        boolean hold = Drawings.hold(replacement, project, sheet);
        Entry trial = new Entry(-1, replacement, replacing, Drawings.of(replacement, project, replacing, List.of()));
        project.entries.add(trial);
        boolean whole = Drawings.areWhole(project);
        project.entries.remove(trial);
        return new Foresight(rows, replacing, hold && whole ? failing(rows, replacing, sheet) : "a contract");
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

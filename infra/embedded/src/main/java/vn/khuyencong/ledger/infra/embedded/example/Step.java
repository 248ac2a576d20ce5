package vn.khuyencong.ledger.infra.embedded.example;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.infra.embedded.table.Row;

/** Một dòng nhật ký: who wrote on which day what was done, with the keys of the registers that it names. */
record Step(Row row) {
    /** What its command id is made of, and what a reversal calls it. */
    String name() {
        return row.text("step");
    }

    String who() {
        return row.text("who");
    }

    Act act() {
        return Act.valueOf(row.text("act"));
    }

    /** The key of the fund, the proposal, the project or the decision that the act is about. */
    String subject() {
        return row.text("subject");
    }

    /** The day it was written, unless it took effect earlier. */
    LocalDate effectiveOn() {
        LocalDate earlier = row.dateOrNull("effective_on");
        return earlier == null ? row.date("day") : earlier;
    }

    @Nullable
    LocalDate documentOn() {
        return row.dateOrNull("document_on");
    }

    String line() {
        return row.text("line");
    }

    @Nullable
    String lineOrNull() {
        return row.orNull("line");
    }

    /** The contract's number, the tranche, or the line that is split off. */
    String number() {
        return row.text("number");
    }

    @Nullable
    String numberOrNull() {
        return row.orNull("number");
    }

    Money amount() {
        return Money.parse(row.text("amount"));
    }

    @Nullable
    Money amountOrNull() {
        return row.orNull("amount") == null ? null : amount();
    }

    String party() {
        return row.text("party");
    }

    @Nullable
    String partyOrNull() {
        return row.orNull("party");
    }

    String voucher() {
        return row.text("voucher");
    }

    /** The decisions that stand behind it; none where the project's own approval says enough. */
    List<String> decisions() {
        return Keys.several(row.orNull("decisions"));
    }

    @Nullable
    String quote() {
        return row.orNull("quote");
    }

    /** What else the act must say: an opinion, a volume, a ground, a result, a year, a fund or the counterpart's amount. */
    String detail() {
        return row.text("detail");
    }

    @Nullable
    String detailOrNull() {
        return row.orNull("detail");
    }

    /** Chapter, category, section, item and sub-item, with hyphens between them. */
    @Nullable
    BudgetCode budgetCode() {
        return row.orNull("budget_code") == null ? null : codeTo();
    }

    /** The code under which something is booked from now on. */
    BudgetCode codeTo() {
        String[] parts = row.text("budget_code").split("-", 5);
        return new BudgetCode(parts[0], parts[1], parts[2], parts[3], parts[4], null, null);
    }

    ProjectId project() {
        return Keys.project(subject());
    }

    /** A line that was given to the steps of another matter than its own. */
    IllegalArgumentException isOfAnotherMatter() {
        return new IllegalArgumentException(name() + " does not belong here: " + act());
    }

    /** The line of the day book that this one takes back, confirms, recovers, rights or makes good. */
    @Nullable
    String reverses() {
        return row.orNull("reverses");
    }

    String reason() {
        return row.text("reason");
    }
}

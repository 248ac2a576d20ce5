package vn.khuyencong.ledger.query.yearend;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.table.Table;
import vn.khuyencong.ledger.query.treasury.TreasuryCheck;
import vn.khuyencong.ledger.query.web.Amount;

/** Ledger and Treasury side by side as a table; {@code row} says LINE for a line as a whole, CODE for a part of it. */
final class TreasuryRows {
    private TreasuryRows() {}

    static Table of(TreasuryTable answer) {
        Table table = new Table(
                "row",
                "project",
                "name",
                "line",
                "fund",
                "code",
                "contracts",
                "contracted",
                "advance",
                "spent",
                "returned",
                "rest",
                "ledger",
                "confirmedOn",
                "ledgerThatDay",
                "treasury",
                "difference",
                "verdict",
                "record");
        answer.rows().forEach(it -> add(table, it));
        return table;
    }

    private static void add(Table table, TreasuryTable.Row it) {
        TreasuryCheck check = it.check();
        table.add(
                it.whole() ? "LINE" : "CODE",
                it.project(),
                it.name(),
                it.line(),
                it.fund(),
                it.writtenCode(),
                String.join(", ", it.contracts()),
                money(it.contracted()),
                it.advance().money(),
                it.spent().money(),
                it.returned().money(),
                money(it.rest()),
                it.net().money(),
                check == null ? null : check.confirmedOn(),
                check == null ? null : check.ledger().money(),
                check == null ? null : check.treasury().money(),
                check == null ? null : check.difference().money(),
                check == null ? null : check.verdict(),
                check == null ? null : check.record());
    }

    private static @Nullable Money money(@Nullable Amount amount) {
        return amount == null ? null : amount.money();
    }
}

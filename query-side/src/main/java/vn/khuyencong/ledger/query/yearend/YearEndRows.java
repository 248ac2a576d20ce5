package vn.khuyencong.ledger.query.yearend;

import vn.khuyencong.ledger.query.table.Table;

/** The work of a year's end as one table: a row for each thing that is open, told apart by its section. */
final class YearEndRows {
    private YearEndRows() {}

    static Table of(YearEnd answer) {
        Table table = new Table(
                "section", "kind", "project", "name", "line", "fund", "contract", "date", "days", "amount", "note");
        answer.calendar()
                .forEach(it -> table.add(
                        "calendar",
                        it.work(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        it.day(),
                        null,
                        null,
                        it.act() + " " + it.known()));
        answer.advances()
                .forEach(it -> table.add(
                        "advance",
                        null,
                        it.project(),
                        it.name(),
                        it.line(),
                        it.fund(),
                        null,
                        it.paidOn(),
                        it.ageDays(),
                        it.amount().money(),
                        null));
        answer.rests()
                .forEach(it -> table.add(
                        it.goesOn() ? "goes-on" : "dies",
                        it.kind(),
                        it.project(),
                        it.name(),
                        it.line(),
                        it.fund(),
                        it.contract(),
                        it.signedOn(),
                        null,
                        it.amount().money(),
                        null));
        answer.funds().forEach(it -> add(table, it));
        answer.recoveries()
                .forEach(it -> table.add(
                        "recovery",
                        null,
                        it.project(),
                        it.name(),
                        it.line(),
                        it.fund(),
                        null,
                        it.dueOn(),
                        it.overdueDays(),
                        it.open().money(),
                        it.reason()));
        answer.stuck().forEach(it -> add(table, it));
        return table;
    }

    private static void add(Table table, FundRest it) {
        String dies = "dies";
        table.add(
                dies,
                "UNAPPROVED",
                null,
                null,
                null,
                it.fund(),
                null,
                null,
                null,
                it.unapproved().money(),
                null);
        table.add(
                dies,
                "UNALLOCATED",
                null,
                null,
                null,
                it.fund(),
                null,
                null,
                null,
                it.unallocated().money(),
                null);
        table.add(
                dies,
                "UNDRAWN_AUTHORITY",
                null,
                null,
                null,
                it.fund(),
                null,
                null,
                null,
                it.undrawnAuthority().money(),
                null);
    }

    private static void add(Table table, YearEnd.Stuck stuck) {
        stuck.obstacles()
                .forEach(it -> table.add(
                        "cannot-close",
                        it.refusal(),
                        stuck.project(),
                        stuck.name(),
                        it.line(),
                        null,
                        null,
                        null,
                        null,
                        it.amount().money(),
                        stuck.status()));
    }
}

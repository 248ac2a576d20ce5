package vn.khuyencong.ledger.query.years;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.balances.Line;
import vn.khuyencong.ledger.query.balances.YearBooks;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.page.Cells;
import vn.khuyencong.ledger.query.page.Columns;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.shelves.Titles;

/**
 * A unit's year on one page.
 *
 * @param deciding whether the reader may close or reopen it here
 */
record YearSheet(
        YearStatus status,
        Titles.Named unit,
        List<Row> changes,
        List<Line> funds,
        Cells totals,
        boolean deciding,
        Moment asOf) {

    /** A closing or reopening with what it rests on, by name. */
    record Row(YearStatus.Change change, List<Titles.Ground> grounds) {}

    static YearSheet of(YearStatus status, YearBooks books, View view, @Nullable Reader reader) {
        Titles titles = new Titles(view);
        boolean deciding = reader != null
                && reader.role().equals("APPROVER")
                && reader.serves(status.id().unit());
        List<Row> changes = status.changes().stream()
                .map(it -> new Row(it, titles.grounds(it.evidence())))
                .toList();
        return new YearSheet(
                status,
                titles.unit(status.id().unit()),
                changes,
                books.funds(),
                books.totals(),
                deciding,
                books.asOf());
    }

    /** The closing that stands, with what it rests on. */
    public @Nullable Row closed() {
        return status.closed() == null ? null : changes.getLast();
    }

    public List<Measure> columns() {
        return Columns.BOOKED;
    }
}

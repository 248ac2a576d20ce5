package vn.khuyencong.ledger.query.balances;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.figure.Periods;
import vn.khuyencong.ledger.query.figure.RowKey;

/** How the key of a row stands in a document. */
final class RowKeys {
    /** The unit and the time are those of the book. */
    private static final List<String> NAMES = List.of("source", "activities", "programme");

    private RowKeys() {}

    static Document write(RowKey key) {
        Document document = new Document("unit", key.unit().key());
        put(
                document,
                "fiscalYear",
                key.fiscalYear() == null ? null : key.fiscalYear().year());
        put(document, "period", key.period() == null ? null : key.period().toString());
        put(document, "source", key.source().name());
        put(
                document,
                "activities",
                key.activities() == null ? null : key.activities().toString());
        put(
                document,
                "programme",
                key.programme() == null ? null : key.programme().value());
        return document;
    }

    /** Whether a written row has a written key. */
    static boolean same(Document row, Document key) {
        return NAMES.stream().allMatch(name -> Objects.equals(row.get(name), key.get(name)));
    }

    static RowKey read(Document document) {
        Integer year = document.getInteger("fiscalYear");
        String period = document.getString("period");
        String activities = document.getString("activities");
        String programme = document.getString("programme");
        return new RowKey(
                new Unit(document.getString("unit")),
                year == null ? null : new FiscalYear(year),
                period == null ? null : Periods.parse(period),
                FundingSource.valueOf(document.getString("source")),
                activities == null ? null : Activities.of(activities.split("\\+", -1)),
                programme == null ? null : new ProgrammeId(programme));
    }

    private static void put(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.put(name, value);
        }
    }
}

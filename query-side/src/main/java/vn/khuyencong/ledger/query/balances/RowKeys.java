package vn.khuyencong.ledger.query.balances;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.figure.Periods;
import vn.khuyencong.ledger.query.figure.RowKey;

/** How the key of a row stands in a document. */
final class RowKeys {
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

    static RowKey read(Document document) {
        Integer year = document.getInteger("fiscalYear");
        String period = document.getString("period");
        String activities = document.getString("activities");
        String programme = document.getString("programme");
        return new RowKey(
                new Unit(document.getString("unit")),
                year == null ? null : new FiscalYear(year),
                period == null ? null : readPeriod(period),
                FundingSource.valueOf(document.getString("source")),
                activities == null ? null : Activities.of(activities.split("\\+", -1)),
                programme == null ? null : new ProgrammeId(programme));
    }

    private static Period readPeriod(String text) {
        return Periods.parse(text);
    }

    private static void put(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.put(name, value);
        }
    }
}

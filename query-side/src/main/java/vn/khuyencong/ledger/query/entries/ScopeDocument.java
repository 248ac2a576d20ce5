package vn.khuyencong.ledger.query.entries;

import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.query.figure.Periods;

/** How a scope stands in the document of its entry; what is not stated is left out. */
final class ScopeDocument {
    private ScopeDocument() {}

    static Document write(Scope scope) {
        Document document = new Document("unit", scope.unit().key())
                .append("source", scope.source().name());
        EntryDocument.append(document, "fiscalYear", scope.fiscalYear());
        EntryDocument.append(document, "period", scope.period());
        EntryDocument.append(document, "activities", scope.activities());
        EntryDocument.append(document, "programme", scope.programme());
        EntryDocument.append(document, "project", scope.project());
        EntryDocument.append(document, "statement", scope.statement());
        EntryDocument.append(document, "line", scope.line());
        return document;
    }

    static Scope read(Document document) {
        return new Scope(
                new Unit(document.getString("unit")),
                FundingSource.valueOf(document.getString("source")),
                read(document, "fiscalYear", year -> new FiscalYear(Integer.parseInt(year))),
                read(document, "period", Periods::parse),
                read(document, "activities", codes -> Activities.of(codes.split("\\+", -1))),
                read(document, "programme", ProgrammeId::new),
                read(document, "project", ProjectId::new),
                read(document, "statement", StatementId::new),
                document.getString("line"));
    }

    private static <T> @Nullable T read(Document document, String name, Function<String, T> reading) {
        String text = document.getString(name);
        return text == null ? null : reading.apply(text);
    }
}

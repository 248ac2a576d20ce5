package vn.khuyencong.ledger.query.entries;

import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.query.figure.Periods;

/** How a posting stands in a document; what is not stated is left out. */
final class AmountDocument {
    private AmountDocument() {}

    static Document write(PostedAmount amount) {
        Posting posting = amount.posting();
        Scope scope = posting.scope();
        Document document = new Document("account", posting.account().wireName())
                .append("amount", posting.amount().dong())
                .append("unit", scope.unit().key())
                .append("source", scope.source().name());
        EntryDocument.append(document, "fiscalYear", scope.fiscalYear());
        EntryDocument.append(document, "period", scope.period());
        EntryDocument.append(document, "activities", scope.activities());
        EntryDocument.append(document, "programme", scope.programme());
        EntryDocument.append(document, "project", scope.project());
        EntryDocument.append(document, "statement", scope.statement());
        EntryDocument.append(document, "line", scope.line());
        EntryDocument.append(document, "qualifier", amount.qualifier() == Qualifier.EXACT ? null : amount.qualifier());
        EntryDocument.append(document, "quote", amount.quote());
        return document;
    }

    static PostedAmount read(Document document, String effectiveOn) {
        Posting posting = new Posting(
                Account.ofWireName(document.getString("account")),
                scope(document),
                LocalDate.parse(effectiveOn),
                Money.dong(document.getLong("amount")));
        Qualifier qualifier = read(document, "qualifier", Qualifier::valueOf);
        return new PostedAmount(posting, qualifier == null ? Qualifier.EXACT : qualifier, document.getString("quote"));
    }

    private static Scope scope(Document document) {
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

    private static <T> @Nullable T read(
            Document document, String name, java.util.function.Function<String, T> reading) {
        String text = document.getString(name);
        return text == null ? null : reading.apply(text);
    }
}

package vn.khuyencong.ledger.query.entries;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Scope;

/** How a posting stands in the document of its entry; its scope by its place in the list of the entry. */
final class AmountDocument {
    private AmountDocument() {}

    static Document write(PostedAmount amount, List<Scope> scopes) {
        Posting posting = amount.posting();
        Document document = new Document("account", posting.account().wireName())
                .append("amount", posting.amount().dong())
                .append("scope", scopes.indexOf(posting.scope()));
        EntryDocument.append(document, "qualifier", amount.qualifier() == Qualifier.EXACT ? null : amount.qualifier());
        EntryDocument.append(document, "quote", amount.quote());
        return document;
    }

    static PostedAmount read(Document document, List<Scope> scopes, LocalDate effectiveOn) {
        Posting posting = new Posting(
                Account.ofWireName(document.getString("account")),
                scopes.get(document.getInteger("scope")),
                effectiveOn,
                Money.dong(document.getLong("amount")));
        String qualifier = document.getString("qualifier");
        return new PostedAmount(
                posting,
                qualifier == null ? Qualifier.EXACT : Qualifier.valueOf(qualifier),
                document.getString("quote"));
    }
}

package vn.khuyencong.ledger.query.reference;

import java.util.List;
import org.bson.Document;
import vn.khuyencong.ledger.events.reference.IssuerScope;
import vn.khuyencong.ledger.query.documents.Documents;

/** Who can sign acts, as published. */
public final class Issuers {
    /** An issuer by its own code ({@code bct}), or a kind of office that each province has ({@code ubnd}). */
    public record Issuer(String code, String name, boolean provincial) {}

    private final List<Issuer> all;

    public Issuers(Documents documents) {
        Document issuers = documents.get(NamesFold.NAMES, NamesFold.ISSUERS);
        List<Document> rows = issuers == null ? List.of() : issuers.getList(NamesFold.ROWS, Document.class, List.of());
        this.all = rows.stream().map(Issuers::issuer).toList();
    }

    /** In the order in which they were published. */
    public List<Issuer> all() {
        return all;
    }

    private static Issuer issuer(Document row) {
        return new Issuer(
                row.getString(NamesFold.KEY),
                row.getString(NamesFold.NAME),
                IssuerScope.PROVINCIAL.name().equals(row.getString(NamesFold.SCOPE)));
    }
}

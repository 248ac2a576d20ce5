package vn.khuyencong.ledger.query.reference;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.BudgetCodePublished;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.events.reference.ReferenceFact;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/** The part of a projection that remembers what provinces, activities and issuers are called; the last one published counts. */
public final class NamesFold {
    static final String NAMES = "names";
    static final String PROVINCES = "provinces";
    static final String ACTIVITIES = "activities";
    static final String ISSUERS = "issuers";
    static final String ROWS = "rows";
    static final String KEY = "key";
    static final String NAME = "name";
    static final String SCOPE = "scope";

    private NamesFold() {}

    public static void apply(StoredFact stored, WritableDocuments documents) {
        if (stored.fact() instanceof ReferenceFact fact) {
            published(fact, documents);
        }
    }

    private static void published(ReferenceFact fact, WritableDocuments documents) {
        switch (fact) {
            case ProvinceVersionPublished it ->
                documents.update(
                        NAMES,
                        PROVINCES,
                        names -> put(
                                names,
                                new Document(KEY, it.unit().key())
                                        .append("code", it.code())
                                        .append(NAME, it.name())
                                        .append("from", it.validFrom().toString())
                                        .append(
                                                "to",
                                                it.validTo() == null
                                                        ? null
                                                        : it.validTo().toString())));
            case ActivityPublished it ->
                documents.update(
                        NAMES,
                        ACTIVITIES,
                        names -> put(names, new Document(KEY, it.activity().code()).append(NAME, it.nameVi())));
            case IssuerPublished it ->
                documents.update(
                        NAMES,
                        ISSUERS,
                        names -> put(
                                names,
                                new Document(KEY, it.code())
                                        .append(NAME, it.name())
                                        .append(SCOPE, it.scope().name())));
            case BudgetCodePublished it -> {}
        }
    }

    private static void put(Document names, Document row) {
        List<Document> rows = new ArrayList<>(names.getList(ROWS, Document.class, List.of()));
        rows.removeIf(known -> known.getString(KEY).equals(row.getString(KEY)));
        rows.add(row);
        names.put(ROWS, rows);
    }
}

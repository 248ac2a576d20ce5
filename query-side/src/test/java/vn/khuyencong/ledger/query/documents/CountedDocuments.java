package vn.khuyencong.ledger.query.documents;

import java.util.List;
import org.bson.Document;

/** Documents that count how many of them a question reads. */
public final class CountedDocuments implements Documents {
    private final Documents documents;
    private int read;

    public CountedDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Document get(String collection, String id) {
        read++;
        return documents.get(collection, id);
    }

    @Override
    public List<Document> getAll(String collection, List<String> ids) {
        read += ids.size();
        return documents.getAll(collection, ids);
    }

    public int read() {
        return read;
    }
}

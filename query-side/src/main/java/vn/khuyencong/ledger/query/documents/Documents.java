package vn.khuyencong.ledger.query.documents;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents of one projection, read by id alone; whoever reads one leaves it as it is. */
public interface Documents {
    @Nullable
    Document get(String collection, String id);
}

package vn.khuyencong.ledger.infra.embedded.readstore;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What is left of a long answer; each batch reads on where the last one ended. */
final class ScanCursor extends AbstractCursor {

    private static final int USUAL_BATCH = 1_000;

    /** Well below the 48 MB that a message may have. */
    private static final int BATCH_BYTES = 16 << 20;

    private final Iterator<Document> documents;
    private final AtomicLong bytesRead;

    ScanCursor(long id, Iterator<Document> documents, AtomicLong bytesRead) {
        super(id);
        this.documents = documents;
        this.bytesRead = bytesRead;
    }

    @Override
    public synchronized boolean isEmpty() {
        return !documents.hasNext();
    }

    @Override
    public synchronized List<Document> takeDocuments(int wanted) {
        int most = wanted > 0 ? wanted : USUAL_BATCH;
        long enough = bytesRead.get() + BATCH_BYTES;
        List<Document> batch = new ArrayList<>();
        while (batch.size() < most && bytesRead.get() < enough && documents.hasNext()) {
            batch.add(documents.next());
        }
        return batch;
    }
}

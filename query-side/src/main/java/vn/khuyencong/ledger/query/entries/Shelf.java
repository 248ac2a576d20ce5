package vn.khuyencong.ledger.query.entries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/**
 * Things in the order of the log, a few to a document. The shelf's own document says at which position each of them
 * begins, so that any place is found by id; it is written after the documents that it speaks of.
 */
final class Shelf {
    private static final String SHELVES = "shelves";
    private static final String BUCKETS = "buckets";
    private static final String STARTS = "starts";
    private static final String COUNT = "count";
    private static final String THINGS = "things";
    private static final int A_DOCUMENT = 32;

    private final String name;

    Shelf(String name) {
        this.name = name;
    }

    void append(Document thing, WritableDocuments documents) {
        documents.update(SHELVES, name, shelf -> {
            int count = shelf.getInteger(COUNT, 0);
            List<Long> starts = starts(shelf);
            if (count % A_DOCUMENT == 0) {
                starts.add(thing.getLong(EntryDocument.POSITION));
            }
            documents.update(BUCKETS, bucket(starts.size() - 1), bucket -> {
                List<Document> things = new ArrayList<>(things(bucket));
                things.add(thing);
                bucket.put(THINGS, things);
            });
            shelf.append(COUNT, count + 1).append(STARTS, starts);
        });
    }

    /** Changes the thing that was laid here at a position. */
    void change(long position, WritableDocuments documents, java.util.function.Consumer<Document> change) {
        int number = numberOf(position, documents);
        if (number >= 0) {
            documents.update(
                    BUCKETS,
                    bucket(number),
                    bucket -> things(bucket).stream()
                            .filter(thing -> thing.getLong(EntryDocument.POSITION) == position)
                            .forEach(change));
        }
    }

    /** How many documents hold what was laid here up to a position. */
    int size(long position, Documents documents) {
        return numberOf(position, documents) + 1;
    }

    /** In which of the documents a position lies; −1 before the first. */
    int numberOf(long position, Documents documents) {
        Document shelf = documents.get(SHELVES, name);
        int found = shelf == null ? -1 : Collections.binarySearch(starts(shelf), position);
        return shelf == null ? -1 : found >= 0 ? found : -found - 2;
    }

    List<Document> read(int number, Documents documents) {
        return things(documents.get(BUCKETS, bucket(number)));
    }

    private String bucket(int number) {
        return name + "#" + number;
    }

    private static List<Long> starts(Document shelf) {
        return new ArrayList<>(shelf.getList(STARTS, Long.class, List.of()));
    }

    private static List<Document> things(@Nullable Document bucket) {
        return bucket == null ? List.of() : bucket.getList(THINGS, Document.class, List.of());
    }
}

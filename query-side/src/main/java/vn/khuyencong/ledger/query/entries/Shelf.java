package vn.khuyencong.ledger.query.entries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/**
 * The ids of entries in the order of the log, a few to a document. The shelf's own document says at which position each of them
 * begins, so that any place is found by id; it is written after the documents that it speaks of.
 */
final class Shelf {
    private static final String SHELVES = "shelves";
    private static final String BUCKETS = "buckets";
    private static final String STARTS = "starts";
    private static final String COUNT = "count";
    private static final String ENTRIES = "entries";
    private static final String POSITIONS = "positions";
    private static final int A_DOCUMENT = 64;

    private final String name;

    Shelf(String name) {
        this.name = name;
    }

    void append(String entry, long position, WritableDocuments documents) {
        documents.update(SHELVES, name, shelf -> {
            int count = shelf.getInteger(COUNT, 0);
            List<Long> starts = starts(shelf);
            if (count % A_DOCUMENT == 0) {
                starts.add(position);
            }
            documents.update(BUCKETS, bucket(starts.size() - 1), bucket -> {
                add(bucket, ENTRIES, entry);
                add(bucket, POSITIONS, position);
            });
            shelf.append(COUNT, count + 1).append(STARTS, starts);
        });
    }

    private static <T> void add(Document bucket, String name, T value) {
        List<Object> values = new ArrayList<>(bucket.getList(name, Object.class, List.of()));
        values.add(value);
        bucket.put(name, values);
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

    /** The ids in one of the documents whose positions lie after the first and not after the last. */
    List<String> read(int number, long after, long last, Documents documents) {
        Document bucket = documents.get(BUCKETS, bucket(number));
        if (bucket == null) {
            return List.of();
        }
        List<String> entries = bucket.getList(ENTRIES, String.class);
        List<Long> positions = bucket.getList(POSITIONS, Long.class);
        return IntStream.range(0, entries.size())
                .filter(at -> positions.get(at) > after && positions.get(at) <= last)
                .mapToObj(entries::get)
                .toList();
    }

    private String bucket(int number) {
        return name + "#" + number;
    }

    private static List<Long> starts(Document shelf) {
        return new ArrayList<>(shelf.getList(STARTS, Long.class, List.of()));
    }
}

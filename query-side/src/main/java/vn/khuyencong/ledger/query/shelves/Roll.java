package vn.khuyencong.ledger.query.shelves;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/**
 * A list that only grows, kept in small documents so that a long one is not written anew with each item: a head with
 * the length, and sheets of a bounded number of items.
 */
record Roll(String collection, String key) {
    private static final int SHEET = 256;
    private static final String LENGTH = "length";
    private static final String ITEMS = "items";

    /** The sheet is changed within the head's change: whoever sees the longer head finds the sheet. */
    void append(WritableDocuments documents, String item) {
        documents.update(collection, key, head -> {
            int length = head.getInteger(LENGTH, 0);
            documents.update(collection, sheet(length), sheet -> {
                List<String> items = new ArrayList<>(itemsOf(sheet));
                items.add(item);
                sheet.put(ITEMS, items);
            });
            head.put(LENGTH, length + 1);
        });
    }

    int length(Documents documents) {
        Document head = documents.get(collection, key);
        return head == null ? 0 : head.getInteger(LENGTH, 0);
    }

    List<String> all(Documents documents) {
        return some(documents, 0, Integer.MAX_VALUE);
    }

    /** At most so many items, beginning with the one at the given place. */
    List<String> some(Documents documents, int from, int limit) {
        int end = (int) Math.min(length(documents), (long) from + limit);
        List<String> items = new ArrayList<>();
        for (int at = from; at < end; at = nextSheet(at)) {
            Document sheet = documents.get(collection, sheet(at));
            List<String> on = sheet == null ? List.of() : itemsOf(sheet);
            int first = at % SHEET;
            items.addAll(on.subList(Math.min(first, on.size()), Math.min(first + end - at, on.size())));
        }
        return items;
    }

    private String sheet(int place) {
        return key + "#" + place / SHEET;
    }

    private static int nextSheet(int place) {
        return (place / SHEET + 1) * SHEET;
    }

    private static List<String> itemsOf(Document sheet) {
        return sheet.getList(ITEMS, String.class, List.of());
    }
}

package vn.khuyencong.ledger.query.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/**
 * The numbers of the things of one kind in which a word stands, in rising order. The newest lie in the head; what is
 * full goes to a sheet that is never changed again, so that a long list is not written anew with each number.
 */
final class WordList {
    static final String LISTS = "lists";
    /** The list of everybody whose name stands sealed, so that no word of it stands anywhere. */
    static final String SEALED = "party.#sealed";

    private static final String SHEETS = "sheets";
    private static final String KEY = "key";
    private static final String STARTS = "starts";
    private static final String NUMBERS = "numbers";
    private static final int A_SHEET = 128;

    private final Document head;

    WordList(Document head) {
        this.head = head;
    }

    static String ofWord(Kind kind, String word) {
        return kind.wireName() + "." + word;
    }

    /** Of what is found at once by something that is typed whole. */
    static String ofWhole(Kind kind, String whole) {
        return kind.wireName() + ".=" + whole;
    }

    static void append(String key, long number, WritableDocuments documents) {
        documents.update(LISTS, key, head -> {
            List<Long> newest = new ArrayList<>(numbers(head, NUMBERS));
            if (newest.size() == A_SHEET) {
                List<Long> starts = new ArrayList<>(numbers(head, STARTS));
                documents.create(SHEETS, sheet(key, starts.size()), new Document(NUMBERS, newest));
                starts.add(newest.getFirst());
                head.append(STARTS, starts);
                newest = new ArrayList<>();
            }
            newest.add(number);
            head.append(KEY, key).append(NUMBERS, newest);
        });
    }

    String key() {
        return head.getString(KEY);
    }

    int length() {
        return numbers(head, STARTS).size() * A_SHEET + numbers(head, NUMBERS).size();
    }

    /** The numbers below one, the highest first; a sheet is read when its turn comes. */
    Iterator<Long> below(long bound, Documents documents) {
        List<Long> starts = numbers(head, STARTS);
        Stream<List<Long>> sheets = IntStream.iterate(starts.size() - 1, it -> it - 1)
                .limit(starts.size())
                .filter(it -> starts.get(it) < bound)
                .mapToObj(it -> read(it, documents));
        return Stream.concat(Stream.of(numbers(head, NUMBERS)), sheets)
                .flatMap(it -> it.reversed().stream())
                .filter(it -> it < bound)
                .iterator();
    }

    private List<Long> read(int number, Documents documents) {
        Document sheet = documents.get(SHEETS, sheet(key(), number));
        return sheet == null ? List.of() : numbers(sheet, NUMBERS);
    }

    private static String sheet(String key, int number) {
        return key + "#" + number;
    }

    private static List<Long> numbers(Document document, String name) {
        return document.getList(name, Long.class, List.of());
    }
}

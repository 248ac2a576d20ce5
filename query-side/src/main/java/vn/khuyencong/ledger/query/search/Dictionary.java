package vn.khuyencong.ledger.query.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/**
 * Which words there are, so that a word is found while it is being typed. They stand on leaves, by their kind and their
 * first two letters; numbers by three digits, and long ones, of which there are many, by six.
 */
final class Dictionary {
    private static final String LEAVES = "leaves";
    private static final String WORDS = "words";
    private static final int LETTERS = 2;
    private static final int DIGITS = 3;
    private static final int MANY_DIGITS = 6;

    private Dictionary() {}

    static void enter(Kind kind, String word, WritableDocuments documents) {
        String start = start(word);
        if (start == null) {
            return;
        }
        Document known = documents.get(LEAVES, leaf(kind, start));
        if (known == null || !words(known).contains(word)) {
            documents.update(LEAVES, leaf(kind, start), leaf -> {
                Set<String> words = new TreeSet<>(words(leaf));
                words.add(word);
                leaf.put(WORDS, List.copyOf(words));
            });
        }
    }

    /** The words of one kind that begin as typed, and what is typed. */
    static Set<String> opened(Kind kind, String typed, Documents documents) {
        Set<String> opened = new TreeSet<>(Set.of(typed));
        String start = start(typed);
        Document leaf = start == null ? null : documents.get(LEAVES, leaf(kind, start));
        if (leaf != null) {
            words(leaf).stream().filter(word -> word.startsWith(typed)).forEach(opened::add);
        }
        return opened;
    }

    /** Whether what is typed stands for a word: it is the word, or begins it on the same leaf. */
    static boolean opens(String typed, String word) {
        String start = start(typed);
        return typed.equals(word) || (start != null && start.equals(start(word)) && word.startsWith(typed));
    }

    private static @Nullable String start(String word) {
        int length = !Character.isDigit(word.charAt(0)) ? LETTERS : word.length() < MANY_DIGITS ? DIGITS : MANY_DIGITS;
        return word.length() < length ? null : word.substring(0, length);
    }

    private static String leaf(Kind kind, String start) {
        return kind.wireName() + "." + start;
    }

    private static List<String> words(Document leaf) {
        return leaf.getList(WORDS, String.class, List.of());
    }
}

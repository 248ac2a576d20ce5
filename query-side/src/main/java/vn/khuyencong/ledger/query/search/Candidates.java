package vn.khuyencong.ledger.query.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import vn.khuyencong.ledger.query.documents.Documents;

/** Where what is sought may be: for each kind, of the lists on which it must stand, the shortest. */
final class Candidates {
    private final Sought sought;
    private final Collection<Kind> kinds;
    private final Documents documents;
    private final SealedThings sealed;

    Candidates(Sought sought, Collection<Kind> kinds, Documents documents, SealedThings sealed) {
        this.sought = sought;
        this.kinds = kinds;
        this.documents = documents;
        this.sealed = sealed;
    }

    /** The numbers of what is found at once: by what is typed whole, and provinces, of which there are few. */
    Iterator<Long> first(long below) {
        List<String> keys = kinds.stream()
                .map(kind -> WordList.ofWhole(kind, sought.whole()))
                .toList();
        Stream<WordList> provinces = kinds.contains(Kind.PROVINCE) ? worded(List.of(Kind.PROVINCE)) : Stream.of();
        return falling(Stream.concat(lists(keys).values().stream(), provinces), below, sought::findsAtOnce);
    }

    /** The numbers of what else may have all the words. */
    Iterator<Long> then(long below) {
        List<Kind> others = kinds.stream().filter(kind -> kind != Kind.PROVINCE).toList();
        return falling(worded(others), below, sought::isIn);
    }

    private Stream<WordList> worded(List<Kind> among) {
        List<List<List<String>>> wanted = among.stream().map(this::wanted).toList();
        Map<String, WordList> lists = lists(wanted.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .distinct()
                .toList());
        return wanted.stream().flatMap(words -> shortest(words, lists).stream());
    }

    /** For each word the lists of which one must hold it. */
    private List<List<String>> wanted(Kind kind) {
        List<List<String>> wanted = new ArrayList<>();
        sought.words().forEach(word -> wanted.add(List.of(WordList.ofWord(kind, word))));
        if (sought.leadsByLast()) {
            Set<String> opened = Dictionary.opened(kind, sought.last(), documents);
            wanted.add(opened.stream().map(word -> WordList.ofWord(kind, word)).toList());
        }
        return wanted;
    }

    private static List<WordList> shortest(List<List<String>> words, Map<String, WordList> lists) {
        return words.stream()
                .map(keys ->
                        keys.stream().map(lists::get).filter(Objects::nonNull).toList())
                .min(Comparator.comparingInt(
                        found -> found.stream().mapToInt(WordList::length).sum()))
                .orElseThrow();
    }

    private Map<String, WordList> lists(List<String> keys) {
        Map<String, WordList> lists = new HashMap<>();
        for (Document head : documents.getAll(WordList.LISTS, keys)) {
            WordList list = new WordList(head);
            lists.put(list.key(), list);
        }
        return lists;
    }

    private Iterator<Long> falling(Stream<WordList> lists, long below, Predicate<Thing> wanted) {
        Stream<Iterator<Long>> persons =
                kinds.contains(Kind.PARTY) ? Stream.of(sealed.below(below, wanted)) : Stream.of();
        return new Falling(Stream.concat(lists.map(list -> list.below(below, documents)), persons)
                .toList());
    }
}

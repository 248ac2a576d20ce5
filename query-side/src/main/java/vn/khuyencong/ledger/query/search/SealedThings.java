package vn.khuyencong.ledger.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.persons.Persons;

/**
 * The persons among whom is sought. No list holds a word of their names, so each is opened and looked at, some at a
 * time: a search among persons takes time with their number, and leaves no trace of them behind.
 */
final class SealedThings {
    private static final int AT_A_TIME = 256;

    private final Documents documents;
    private final Persons persons;
    private final @Nullable LocalDate day;

    SealedThings(Documents documents, Persons persons, @Nullable LocalDate day) {
        this.documents = documents;
        this.persons = persons;
        this.day = day;
    }

    /** The numbers below one of those that are wanted, the highest first. */
    Iterator<Long> below(long bound, Predicate<Thing> wanted) {
        Document head = documents.get(WordList.LISTS, WordList.SEALED);
        List<Long> found = new ArrayList<>();
        Iterator<Long> numbers = head == null ? List.<Long>of().iterator() : new WordList(head).below(bound, documents);
        while (numbers.hasNext()) {
            List<String> some = new ArrayList<>();
            while (some.size() < AT_A_TIME && numbers.hasNext()) {
                some.add(numbers.next().toString());
            }
            documents.getAll(SearchProjection.THINGS, some).stream()
                    .filter(it -> SearchProjection.standing(it, day)
                            .flatMap(thing -> thing.opened(persons))
                            .filter(wanted)
                            .isPresent())
                    .map(SearchProjection::numberOf)
                    .forEach(found::add);
        }
        return found.iterator();
    }
}

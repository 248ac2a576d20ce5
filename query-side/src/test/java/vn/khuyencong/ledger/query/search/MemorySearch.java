package vn.khuyencong.ledger.query.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PersonRegistered;
import vn.khuyencong.ledger.query.documents.CountedDocuments;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.MemoryDocuments;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.persons.MemoryPersons;
import vn.khuyencong.ledger.query.persons.Persons;

/** What a search finds among things that are named one after the other. */
final class MemorySearch extends Naming {
    private final MemoryDocuments documents = new MemoryDocuments();
    private final MemoryPersons persons = new MemoryPersons();
    private final List<StoredFact> log = new ArrayList<>();
    private final Map<String, Long> lengths = new HashMap<>();

    @Override
    void tell(Object stream, Fact fact) {
        StoredFact stored = new StoredFact(
                log.size(),
                stream.toString(),
                lengths.merge(stream.toString(), 1L, Long::sum) - 1,
                "event-" + log.size(),
                Instant.EPOCH.plusSeconds(log.size()),
                fact,
                Map.of());
        log.add(stored);
        documents.fold(new SearchProjection(), stored);
    }

    List<StoredFact> log() {
        return List.copyOf(log);
    }

    MemoryPersons persons() {
        return persons;
    }

    /** Registers a person whose name stands sealed. */
    String person(int number, String name, @Nullable String taxCode) {
        PartyId id = PartyId.of(new UUID(9, number));
        tell(id, new PersonRegistered(id, PartyKind.NATURAL_PERSON, HAI_PHONG, persons.seal(id, name, taxCode, null)));
        return id.value();
    }

    MemoryDocuments documents() {
        return documents;
    }

    /** Everything that is found, part after part. */
    List<String> find(String typed, Kind... kinds) {
        return find(typed, documents, persons, kinds);
    }

    static List<String> find(String typed, Documents documents, Kind... kinds) {
        return find(typed, documents, Persons.NONE, kinds);
    }

    private static List<String> find(String typed, Documents documents, Persons persons, Kind... kinds) {
        List<String> found = new ArrayList<>();
        Place after = Place.BEFORE_ALL;
        while (after != null) {
            FindThings.Found part = part(typed, after, 7, documents, persons, null, kinds);
            part.things().forEach(it -> found.add(it.id()));
            after = part.next();
        }
        return found;
    }

    List<String> findOn(LocalDate day, String typed) {
        return part(typed, Place.BEFORE_ALL, 100, documents, persons, day).things().stream()
                .map(Thing::id)
                .toList();
    }

    /** How many documents the first part of an answer reads. */
    int readFor(String typed) {
        CountedDocuments counted = new CountedDocuments(documents);
        part(typed, Place.BEFORE_ALL, 20, counted, persons, null);
        return counted.read();
    }

    private static FindThings.Found part(
            String typed,
            Place after,
            int limit,
            Documents documents,
            Persons persons,
            @Nullable LocalDate day,
            Kind... kinds) {
        List<Kind> wanted = kinds.length == 0 ? List.of(Kind.values()) : List.of(kinds);
        FindThings question = new FindThings(Sought.of(typed), wanted, after, limit);
        return question.in(new View(documents, new Moment(0, day, null), persons));
    }
}

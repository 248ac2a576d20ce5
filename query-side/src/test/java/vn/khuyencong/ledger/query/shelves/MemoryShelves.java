package vn.khuyencong.ledger.query.shelves;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.query.documents.MemoryDocuments;
import vn.khuyencong.ledger.query.documents.StoredFact;

/** Shelves folded from facts that a test hands in one after the other. */
public final class MemoryShelves implements Shelves {
    public static final Instant FIRST_AT = Instant.parse("2021-01-05T08:00:00Z");

    private final ShelvesProjection projection = new ShelvesProjection();
    private final MemoryDocuments documents = new MemoryDocuments();
    private final List<StoredFact> log = new ArrayList<>();
    private final Map<String, Long> lengths = new HashMap<>();

    /** Records a fact on its stream and says under which id. */
    public EntryId put(Object stream, Fact fact) {
        return put(stream, "nguoi.nhap", fact);
    }

    public EntryId put(Object stream, String actor, Fact fact) {
        StoredFact stored = new StoredFact(
                log.size(),
                stream.toString(),
                lengths.merge(stream.toString(), 1L, Long::sum) - 1,
                "event-" + log.size(),
                FIRST_AT.plusSeconds(log.size()),
                fact,
                Map.of("actorId", actor));
        log.add(stored);
        documents.fold(projection, stored);
        return stored.entry();
    }

    /** Hands every fact over once more, as after a crash. */
    public MemoryShelves foldedAgain() {
        log.forEach(it -> documents.fold(projection, it));
        return this;
    }

    public List<StoredFact> log() {
        return List.copyOf(log);
    }

    public MemoryDocuments documents() {
        return documents;
    }

    public Shelves on(LocalDate day) {
        return new DocumentShelves(documents, day);
    }

    @Override
    public Shelf of(String id) {
        return new DocumentShelves(documents, null).of(id);
    }

    @Override
    public Optional<StoredFact> first(String stream) {
        return new DocumentShelves(documents, null).first(stream);
    }

    @Override
    public Optional<StoredFact> at(EntryId entry) {
        return new DocumentShelves(documents, null).at(entry);
    }

    @Override
    public Shelf own(String stream) {
        return new DocumentShelves(documents, null).own(stream);
    }

    @Override
    public Page list(Listing listing, int from, int limit) {
        return new DocumentShelves(documents, null).list(listing, from, limit);
    }
}

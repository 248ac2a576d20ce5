package vn.khuyencong.ledger.query.shelves;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.persons.Persons;

/** The ledger at one moment, by what its facts speak of: a decision, programme, fund, project, party or statement. */
public interface Shelves {
    /** Everything on one thing, by its id; empty where the ledger knows nothing of it. */
    Shelf of(String id);

    /** The fact with which a stream began: there a decision, a party, a programme or a text says what it is. */
    Optional<StoredFact> first(String stream);

    /** The fact that stands at an entry. */
    Optional<StoredFact> at(EntryId entry);

    /** What a thing says of itself: the facts of its own stream, without those of others that speak of it. */
    Shelf own(String stream);

    /** Ids of a list, from a place on; {@code next} is the place after them, null at the end. */
    Page list(Listing listing, int from, int limit);

    /** Who opens what the facts hold sealed of persons. */
    default Persons persons() {
        return Persons.NONE;
    }

    /** A part of a list. */
    record Page(List<String> ids, @Nullable Integer next) {}
}

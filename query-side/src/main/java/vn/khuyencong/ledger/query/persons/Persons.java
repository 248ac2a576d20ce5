package vn.khuyencong.ledger.query.persons;

import java.util.Optional;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.party.PersonalData;
import vn.khuyencong.ledger.events.party.Sealed;

/**
 * Opens what the log holds sealed of persons, as long as their keys are there. Documents keep it sealed; it is opened
 * for the length of one answer and kept nowhere.
 */
@FunctionalInterface
public interface Persons {
    /** Nobody's keys are here. */
    Persons NONE = (person, box) -> Optional.empty();

    /** What was sealed, or nothing if the key is gone. */
    Optional<PersonalData> open(PartyId person, Sealed sealed);
}

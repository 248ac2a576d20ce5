package vn.khuyencong.ledger.query.persons;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.party.PersonalData;
import vn.khuyencong.ledger.events.party.Sealed;

/** Boxes numbered in the order of their sealing, which open until their person is forgotten. */
public final class MemoryPersons implements Persons {
    private final Map<String, PersonalData> boxes = new HashMap<>();
    private final Set<PartyId> forgotten = new HashSet<>();

    public Sealed seal(PartyId person, String name, @Nullable String taxCode, @Nullable String address) {
        Sealed sealed = new Sealed(1, "box " + (boxes.size() + 1));
        boxes.put(person + sealed.box(), new PersonalData(name, taxCode, address));
        return sealed;
    }

    public void forget(PartyId person) {
        forgotten.add(person);
    }

    @Override
    public Optional<PersonalData> open(PartyId person, Sealed sealed) {
        return forgotten.contains(person) ? Optional.empty() : Optional.ofNullable(boxes.get(person + sealed.box()));
    }
}

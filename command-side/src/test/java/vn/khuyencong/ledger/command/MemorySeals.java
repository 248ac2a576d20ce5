package vn.khuyencong.ledger.command;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Seals;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.party.PersonalData;
import vn.khuyencong.ledger.events.party.Sealed;

/** Boxes numbered in the order of their sealing, which open as long as the person has a key. */
public final class MemorySeals implements Seals {
    private final Map<String, PersonalData> boxes = new HashMap<>();
    private final Set<PartyId> keys = new HashSet<>();

    /** How the box of that number stands in the log. */
    public static Sealed box(int number) {
        return new Sealed(1, "box " + number);
    }

    @Override
    public Sealed seal(PartyId person, PersonalData said) {
        keys.add(person);
        Sealed sealed = box(boxes.size() + 1);
        boxes.put(person + sealed.box(), said);
        return sealed;
    }

    @Override
    public @Nullable PersonalData open(PartyId person, Sealed sealed) {
        return keys.contains(person) ? boxes.get(person + sealed.box()) : null;
    }

    @Override
    public @Nullable UUID fingerprint(PartyId person, UUID contentHash) {
        return keys.contains(person)
                ? UUID.nameUUIDFromBytes(("of " + person + contentHash).getBytes(StandardCharsets.UTF_8))
                : null;
    }

    @Override
    public void destroy(PartyId person) {
        keys.remove(person);
    }

    /** Whether the person has a key. */
    public boolean hasKeyOf(PartyId person) {
        return keys.contains(person);
    }
}

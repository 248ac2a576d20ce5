package vn.khuyencong.ledger.command.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.party.PersonalData;
import vn.khuyencong.ledger.events.party.Sealed;

/** A house that keeps no keys seals nothing and opens nothing. */
final class NoSeals implements Seals {
    @Override
    public Sealed seal(PartyId person, PersonalData said) {
        throw new IllegalStateException("no keys of persons are kept here");
    }

    @Override
    public @Nullable PersonalData open(PartyId person, Sealed sealed) {
        return null;
    }

    @Override
    public @Nullable UUID fingerprint(PartyId person, UUID contentHash) {
        return null;
    }

    @Override
    public void destroy(PartyId person) {
        throw new IllegalStateException("no keys of persons are kept here");
    }
}

package vn.khuyencong.ledger.command.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.party.PersonalData;
import vn.khuyencong.ledger.events.party.Sealed;

/** Seals what is said of a person under a key of that person's own; the keys lie outside the log and can be destroyed. */
public interface Seals {
    /** Where nobody's keys are kept: no person can be spoken of. */
    Seals NONE = new NoSeals();

    /** Seals for the log. A key that the person did not have yet is made, and is on the disk when this returns. */
    Sealed seal(PartyId person, PersonalData said);

    /** What was sealed, or null if the key is gone. */
    @Nullable
    PersonalData open(PartyId person, Sealed sealed);

    /** What a command says, by a hash that nobody without the person's key can try names against; null without a key. */
    @Nullable
    UUID fingerprint(PartyId person, UUID contentHash);

    /** Destroys every key of the person: nothing is ever opened again when this returns. Harmless if there is none. */
    void destroy(PartyId person);

    /** The same seals for a trial, which makes no key. */
    default Seals onTrial() {
        Seals inEarnest = this;
        return new Seals() {
            @Override
            public Sealed seal(PartyId person, PersonalData said) {
                return new Sealed(0, "");
            }

            @Override
            public @Nullable PersonalData open(PartyId person, Sealed sealed) {
                return inEarnest.open(person, sealed);
            }

            @Override
            public @Nullable UUID fingerprint(PartyId person, UUID contentHash) {
                return inEarnest.fingerprint(person, contentHash);
            }

            @Override
            public void destroy(PartyId person) {
                throw new IllegalStateException("a trial destroys nothing");
            }
        };
    }
}

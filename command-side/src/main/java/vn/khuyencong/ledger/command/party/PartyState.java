package vn.khuyencong.ledger.command.party;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyAmended;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.party.PersonAmended;
import vn.khuyencong.ledger.events.party.PersonRegistered;
import vn.khuyencong.ledger.events.party.PersonalDataErased;
import vn.khuyencong.ledger.events.party.Sealed;

/** What a party remembers: how it was registered and amended, a person's data only as they stand sealed, and their erasure. */
public final class PartyState extends StreamState<PartyFact> {
    private final List<Sealed> sealed = new ArrayList<>();
    private @Nullable PartyRegistered organisation;
    private @Nullable PersonRegistered person;
    private @Nullable PartyFact amended;
    private @Nullable PersonalDataErased erased;
    private @Nullable Unit unit;

    public PartyState() {
        super(PartyFact.class, Books.none());
    }

    @Override
    protected void on(PartyFact fact, Occurrence occurrence) {
        switch (fact) {
            case PartyRegistered it -> {
                organisation = it;
                unit = it.unit();
            }
            case PersonRegistered it -> {
                person = it;
                unit = it.unit();
                sealed.add(it.sealed());
            }
            case PartyAmended it -> {
                amended = it;
                unit = it.unit();
            }
            case PersonAmended it -> {
                amended = it;
                unit = it.unit();
                sealed.add(it.sealed());
            }
            case PersonalDataErased it -> erased = it;
        }
    }

    @Nullable
    PartyRegistered organisation() {
        return organisation;
    }

    @Nullable
    PersonRegistered person() {
        return person;
    }

    /** The last amendment, or null. */
    @Nullable
    PartyFact amended() {
        return amended;
    }

    @Nullable
    PersonalDataErased erased() {
        return erased;
    }

    /** Where the party sits by what was said last. */
    @Nullable
    Unit seat() {
        return unit;
    }

    /** Everything that was ever sealed of the person. */
    List<Sealed> sealed() {
        return List.copyOf(sealed);
    }
}

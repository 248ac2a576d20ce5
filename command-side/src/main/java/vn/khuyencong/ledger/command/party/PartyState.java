package vn.khuyencong.ledger.command.party;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.party.PartyRegistered;

/** What a party remembers: how it was registered. */
public final class PartyState extends StreamState<PartyFact> {
    private @Nullable PartyRegistered registered;

    public PartyState() {
        super(PartyFact.class, Books.none());
    }

    @Override
    protected void on(PartyFact fact, Occurrence occurrence) {
        switch (fact) {
            case PartyRegistered it -> registered = it;
        }
    }

    @Nullable
    PartyRegistered registered() {
        return registered;
    }
}

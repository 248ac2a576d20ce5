package vn.khuyencong.ledger.command.programme;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;

/** What a programme remembers: how it was registered. */
public final class ProgrammeState extends StreamState<ProgrammeFact> {
    private @Nullable ProgrammeRegistered registered;

    public ProgrammeState() {
        super(ProgrammeFact.class, Books.none());
    }

    @Override
    protected void on(ProgrammeFact fact, Occurrence occurrence) {
        switch (fact) {
            case ProgrammeRegistered it -> registered = it;
        }
    }

    @Nullable
    ProgrammeRegistered registered() {
        return registered;
    }
}

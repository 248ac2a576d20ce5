package vn.khuyencong.ledger.command.programme;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.programme.TargetSet;

/** What a programme remembers: how it was registered, and the targets that it has. */
public final class ProgrammeState extends StreamState<ProgrammeFact> {
    private final Map<String, TargetSet> targets = new HashMap<>();
    private @Nullable ProgrammeRegistered registered;

    public ProgrammeState() {
        super(ProgrammeFact.class, Books.none());
    }

    @Override
    protected void on(ProgrammeFact fact, Occurrence occurrence) {
        switch (fact) {
            case ProgrammeRegistered it -> registered = it;
            case TargetSet it -> targets.put(it.key(), it);
        }
    }

    @Nullable
    ProgrammeRegistered registered() {
        return registered;
    }

    /** The target that stands under a key, or null. */
    @Nullable
    TargetSet target(String key) {
        return targets.get(key);
    }
}

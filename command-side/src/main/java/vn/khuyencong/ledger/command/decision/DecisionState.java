package vn.khuyencong.ledger.command.decision;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.decision.DecisionAmended;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.decision.FileAttached;

/** What a decision remembers: how it was registered, which files show it, what it cites, what amends it, and whether it still holds. */
public final class DecisionState extends StreamState<DecisionFact> {
    private final Set<Sha256> files = new HashSet<>();
    private final Set<BasisCited> bases = new HashSet<>();
    private final Set<DecisionAmended> amendments = new HashSet<>();
    private @Nullable DecisionRegistered registered;
    private @Nullable DecisionAnnulled annulled;

    public DecisionState() {
        super(DecisionFact.class, Books.none());
    }

    @Override
    protected void on(DecisionFact fact, Occurrence occurrence) {
        switch (fact) {
            case DecisionRegistered it -> registered = it;
            case FileAttached it -> files.add(it.sha256());
            case BasisCited it -> bases.add(it);
            case DecisionAmended it -> amendments.add(it);
            case DecisionAnnulled it -> annulled = it;
        }
    }

    @Nullable
    DecisionRegistered registered() {
        return registered;
    }

    boolean shows(Sha256 file) {
        return files.contains(file);
    }

    boolean cites(BasisCited basis) {
        return bases.contains(basis);
    }

    boolean isAmended(DecisionAmended so) {
        return amendments.contains(so);
    }

    @Nullable
    DecisionAnnulled annulled() {
        return annulled;
    }
}

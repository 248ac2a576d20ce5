package vn.khuyencong.ledger.command.decision;

import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.LedgerStream;
import vn.khuyencong.ledger.command.desk.StreamKind;

/** The decision as Axon stores it. */
@AggregateRoot(type = "Decision")
public final class DecisionStream extends LedgerStream<DecisionState> {
    public static final StreamKind<DecisionState, DecisionStream> KIND = new StreamKind<>(
            "decision", DecisionStream.class, DecisionStream::new, StreamKind.permittedBy(DecisionCommand.class));

    private DecisionStream(@Nullable String id) {
        super(id, new DecisionState());
    }
}

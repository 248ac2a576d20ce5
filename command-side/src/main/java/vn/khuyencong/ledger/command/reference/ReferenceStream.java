package vn.khuyencong.ledger.command.reference;

import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.LedgerStream;
import vn.khuyencong.ledger.command.desk.StreamKind;

/** The reference table as Axon stores it. */
@AggregateRoot(type = "Reference")
public final class ReferenceStream extends LedgerStream<ReferenceState> {
    public static final StreamKind<ReferenceState, ReferenceStream> KIND = new StreamKind<>(
            "reference", ReferenceStream.class, ReferenceStream::new, StreamKind.permittedBy(ReferenceCommand.class));

    private ReferenceStream(@Nullable String id) {
        super(id, new ReferenceState());
    }
}

package vn.khuyencong.ledger.command.party;

import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.LedgerStream;
import vn.khuyencong.ledger.command.desk.StreamKind;

/** The party as Axon stores it. */
@AggregateRoot(type = "Party")
public final class PartyStream extends LedgerStream<PartyState> {
    public static final StreamKind<PartyState, PartyStream> KIND =
            new StreamKind<>("party", PartyStream.class, PartyStream::new, StreamKind.permittedBy(PartyCommand.class));

    private PartyStream(@Nullable String id) {
        super(id, new PartyState());
    }
}

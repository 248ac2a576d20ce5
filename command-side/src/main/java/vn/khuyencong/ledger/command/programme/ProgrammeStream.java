package vn.khuyencong.ledger.command.programme;

import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.LedgerStream;
import vn.khuyencong.ledger.command.desk.StreamKind;

/** The programme as Axon stores it. */
@AggregateRoot(type = "Programme")
public final class ProgrammeStream extends LedgerStream<ProgrammeState> {
    public static final StreamKind<ProgrammeState, ProgrammeStream> KIND = new StreamKind<>(
            "programme", ProgrammeStream.class, ProgrammeStream::new, StreamKind.permittedBy(ProgrammeCommand.class));

    private ProgrammeStream(@Nullable String id) {
        super(id, new ProgrammeState());
    }
}

package vn.khuyencong.ledger.command.statement;

import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.LedgerStream;
import vn.khuyencong.ledger.command.desk.StreamKind;

/** The published text as Axon stores it. */
@AggregateRoot(type = "Statement")
public final class StatementStream extends LedgerStream<StatementState> {
    public static final StreamKind<StatementState, StatementStream> KIND = new StreamKind<>(
            "statement", StatementStream.class, StatementStream::new, StreamKind.permittedBy(StatementCommand.class));

    private StatementStream(@Nullable String id) {
        super(id, new StatementState());
    }
}

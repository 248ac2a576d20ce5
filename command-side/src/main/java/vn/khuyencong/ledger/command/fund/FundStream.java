package vn.khuyencong.ledger.command.fund;

import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.LedgerStream;
import vn.khuyencong.ledger.command.desk.StreamKind;

/** The fund as Axon stores it. */
@AggregateRoot(type = "Fund")
public final class FundStream extends LedgerStream<FundState> {
    public static final StreamKind<FundState, FundStream> KIND =
            new StreamKind<>("fund", FundStream.class, FundStream::new, StreamKind.permittedBy(FundCommand.class));

    private FundStream(@Nullable String id) {
        super(id, new FundState());
    }
}

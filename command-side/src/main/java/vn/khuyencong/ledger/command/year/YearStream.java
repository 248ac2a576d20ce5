package vn.khuyencong.ledger.command.year;

import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.LedgerStream;
import vn.khuyencong.ledger.command.desk.StreamKind;

/** The year of a unit as Axon stores it. */
@AggregateRoot(type = "Year")
public final class YearStream extends LedgerStream<YearState> {
    public static final StreamKind<YearState, YearStream> KIND =
            new StreamKind<>("year", YearStream.class, YearStream::new, StreamKind.permittedBy(YearCommand.class));

    private YearStream(@Nullable String id) {
        super(id, new YearState());
    }
}

package vn.khuyencong.ledger.command.desk;

import java.util.Map;
import org.axonframework.modelling.command.Aggregate;
import vn.khuyencong.ledger.command.desk.Verdict.Recorded;
import vn.khuyencong.ledger.events.Fact;

/** A stream that is locked for this unit of work: its state to decide over, and the way to record. */
final class OpenStream<S extends StreamState<?>> {
    private final String id;
    private final Aggregate<? extends LedgerStream<S>> aggregate;

    OpenStream(String id, Aggregate<? extends LedgerStream<S>> aggregate) {
        this.id = id;
        this.aggregate = aggregate;
    }

    String id() {
        return id;
    }

    S state() {
        return aggregate.invoke(LedgerStream::state);
    }

    Recorded record(Fact fact, Map<String, String> metaData) {
        return aggregate.invoke(stream -> stream.record(fact, metaData));
    }
}

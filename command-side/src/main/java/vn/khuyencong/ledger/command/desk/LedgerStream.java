package vn.khuyencong.ledger.command.desk;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.StreamState.Occurrence;
import vn.khuyencong.ledger.command.desk.Verdict.Recorded;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactTypes;

/** A stream as Axon knows it: an aggregate that remembers facts in its state. One small subclass names each kind. */
public abstract class LedgerStream<S extends StreamState<?>> {
    @AggregateIdentifier
    private @Nullable String id;

    private final S state;
    private @Nullable Recorded last;

    protected LedgerStream(@Nullable String id, S state) {
        this.id = id;
        this.state = state;
    }

    final S state() {
        return state;
    }

    final Recorded record(Fact fact, Map<String, String> metaData) {
        apply(fact, MetaData.from(metaData));
        if (last == null) {
            throw new IllegalStateException("a fact was applied and not remembered");
        }
        return last;
    }

    @EventSourcingHandler
    void on(Fact fact, DomainEventMessage<?> message) {
        String stream = id == null ? message.getAggregateIdentifier() : id;
        id = stream;
        Occurrence occurrence = occurrence(stream, message);
        last = new Recorded(occurrence.eventId(), occurrence.entry().value(), FactTypes.storedNameOf(fact.getClass()));
        state.remember(fact, occurrence);
    }

    static Occurrence occurrence(String stream, DomainEventMessage<?> message) {
        MetaData metaData = message.getMetaData();
        return new Occurrence(
                stream,
                message.getSequenceNumber(),
                message.getIdentifier(),
                Envelope.personIn(metaData),
                (String) metaData.get(Envelope.POSTER),
                (String) metaData.get(Envelope.COMMAND_ID),
                (String) metaData.get(Envelope.COMMAND_HASH));
    }
}

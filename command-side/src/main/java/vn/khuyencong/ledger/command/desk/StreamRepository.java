package vn.khuyencong.ledger.command.desk;

import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;

/** Axon's caching repository, which keeps no memory of a stream that has no facts. */
final class StreamRepository<T> extends CachingEventSourcingRepository<T> {

    private StreamRepository(EventSourcingRepository.Builder<T> builder) {
        super(builder);
    }

    static <S extends StreamState<?>, T extends LedgerStream<S>> Repository<T> of(
            StreamKind<S, T> kind, EventStore events, Cache cache) {
        return new StreamRepository<>(EventSourcingRepository.builder(kind.aggregate())
                .eventStore(events)
                .aggregateFactory(factory(kind))
                .lockFactory(new StreamLocks())
                .cache(cache));
    }

    private static <S extends StreamState<?>, T extends LedgerStream<S>> AggregateFactory<T> factory(
            StreamKind<S, T> kind) {
        return new AbstractAggregateFactory<>(kind.aggregate()) {
            @Override
            protected T doCreateAggregate(String id, DomainEventMessage firstEvent) {
                return kind.open().apply(id);
            }
        };
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        Long version = aggregate.version();
        if (version != null && version >= 0) {
            super.doSaveWithLock(aggregate);
        }
    }
}

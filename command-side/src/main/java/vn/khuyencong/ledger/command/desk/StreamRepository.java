package vn.khuyencong.ledger.command.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.Lock;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;

/**
 * Axon's caching repository, which keeps no memory of a stream that has no facts, and beside it a way to read a stream
 * that leaves it to other readers.
 */
final class StreamRepository<S extends StreamState<?>, T extends LedgerStream<S>>
        extends CachingEventSourcingRepository<T> {
    private static final int MOST_EMPTY = 10_000;

    private final StreamKind<S, T> kind;
    private final StreamLocks locks;
    private final Cache streams;

    /** The streams that were read and have no facts, as most years until they are closed. */
    private final com.github.benmanes.caffeine.cache.Cache<String, S> empty =
            Caffeine.newBuilder().maximumSize(MOST_EMPTY).build();

    private StreamRepository(
            EventSourcingRepository.Builder<T> builder, StreamKind<S, T> kind, StreamLocks locks, Cache streams) {
        super(builder);
        this.kind = kind;
        this.locks = locks;
        this.streams = streams;
    }

    static <S extends StreamState<?>, T extends LedgerStream<S>> StreamRepository<S, T> of(
            StreamKind<S, T> kind, EventStore events, Cache cache) {
        StreamLocks locks = new StreamLocks();
        EventSourcingRepository.Builder<T> builder = EventSourcingRepository.builder(kind.aggregate())
                .eventStore(events)
                .aggregateFactory(factory(kind))
                .lockFactory(locks)
                .cache(cache);
        return new StreamRepository<>(builder, kind, locks, cache);
    }

    /** What the stream holds, for who records nothing in it; nobody else does until this unit of work has its place. */
    S read(String stream) {
        Lock lock = locks.share(stream);
        CurrentUnitOfWork.get().onCleanup(unitOfWork -> lock.release());
        S nothing = empty.getIfPresent(stream);
        return nothing == null ? sourced(stream) : nothing;
    }

    /** Only what was sourced from the log is put into memory: what was there may be taken away, if its append fails. */
    private S sourced(String stream) {
        boolean kept = streams.containsKey(stream);
        try {
            EventSourcedAggregate<T> found = doLoadWithLock(stream, null);
            if (!kept) {
                streams.put(stream, new AggregateCacheEntry<>(found));
            }
            return found.invoke(LedgerStream::state);
        } catch (AggregateNotFoundException noFacts) {
            S nothing = kind.open().apply(stream).state();
            empty.put(stream, nothing);
            return nothing;
        }
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
            empty.invalidate(aggregate.identifierAsString());
            super.doSaveWithLock(aggregate);
        }
    }
}

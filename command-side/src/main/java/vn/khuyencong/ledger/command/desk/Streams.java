package vn.khuyencong.ledger.command.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Every stream by its id, through Axon's repositories: locked, sourced from its facts, kept in memory while used. */
public final class Streams {
    private final Map<String, Opener<?, ?>> openers = new HashMap<>();

    public Streams(List<StreamKind<?, ?>> kinds, EventStore events, Cache cache) {
        kinds.forEach(kind -> openers.put(kind.prefix(), opener(kind, events, cache)));
    }

    /** Lets others decide over the streams of a unit of work whose facts have their place in the log. */
    public static void letOthersDecide(UnitOfWork<?> unitOfWork) {
        StreamLocks.giveBack(unitOfWork);
    }

    /** Locks the stream of that id; one that is not there yet is empty. */
    @SuppressWarnings("unchecked")
    <S extends StreamState<?>> OpenStream<S> open(String id) {
        return (OpenStream<S>) opener(id).open(id);
    }

    /** What the stream of that id holds; until this unit of work has its place, others may read it and none records in it. */
    StreamState<?> read(String id) {
        return opener(id).repository().read(id);
    }

    private Opener<?, ?> opener(String id) {
        Opener<?, ?> opener = openers.get(id.substring(0, id.indexOf('.')));
        if (opener == null) {
            throw new IllegalArgumentException("no kind of stream has ids like " + id);
        }
        return opener;
    }

    private static <S extends StreamState<?>, T extends LedgerStream<S>> Opener<S, T> opener(
            StreamKind<S, T> kind, EventStore events, Cache cache) {
        return new Opener<>(kind, StreamRepository.of(kind, events, cache));
    }

    private record Opener<S extends StreamState<?>, T extends LedgerStream<S>>(
            StreamKind<S, T> kind, StreamRepository<S, T> repository) {
        OpenStream<S> open(String id) {
            try {
                return new OpenStream<>(
                        id, repository.loadOrCreate(id, () -> kind.open().apply(id)));
            } catch (RuntimeException passedOn) {
                throw passedOn;
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}

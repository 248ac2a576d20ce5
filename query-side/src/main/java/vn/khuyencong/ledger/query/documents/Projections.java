package vn.khuyencong.ledger.query.documents;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.SmartLifecycle;

/** All projections of this process, each following the log from where its live generation stands. */
public final class Projections implements SmartLifecycle {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<Projection> known;
    private final Generations generations;
    private final TokenStore tokens;
    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final Map<String, RunningProjection> live = new ConcurrentHashMap<>();
    private volatile boolean running;

    public Projections(
            List<Projection> known,
            MongoDatabase database,
            TokenStore tokens,
            StreamableMessageSource<TrackedEventMessage<?>> source) {
        this.known = List.copyOf(known);
        this.generations = new Generations(database);
        this.tokens = tokens;
        this.source = source;
        this.known.forEach(it -> live.put(it.name(), generation(it, generations.live(it))));
    }

    @Override
    public void start() {
        live.values().forEach(RunningProjection::start);
        running = true;
    }

    /** All at once, because each of them waits for its own next look at the log. */
    @Override
    public void stop() {
        running = false;
        List<CompletableFuture<Void>> stopping =
                live.values().stream().map(RunningProjection::stopping).toList();
        stopping.forEach(CompletableFuture::join);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether every projection has folded the fact at the position. */
    public boolean haveReached(long position) {
        return all().stream().allMatch(projection -> projection.storedPosition() >= position);
    }

    Collection<RunningProjection> all() {
        return live.values();
    }

    RunningProjection named(String name) {
        RunningProjection found = live.get(name);
        if (found == null) {
            throw new NoSuchElementException(name);
        }
        return found;
    }

    /** The generation after the one that is read, not yet started. */
    RunningProjection next(String name) {
        RunningProjection now = named(name);
        return generation(now.projection(), now.generation() + 1);
    }

    /** Reads from the next generation once it has come as far as the one before, which is then thrown away. */
    void replaceBy(RunningProjection next) {
        String name = next.projection().name();
        RunningProjection before = named(name);
        next.startFromItsDocuments();
        next.await(before.storedPosition(), PATIENCE);
        generations.makeLive(next.projection(), next.generation());
        live.put(name, next);
        before.retire();
    }

    private RunningProjection generation(Projection projection, int number) {
        return new RunningProjection(
                projection, number, generations.documents(projection.name(), number), tokens, source);
    }
}

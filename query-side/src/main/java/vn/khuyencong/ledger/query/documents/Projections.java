package vn.khuyencong.ledger.query.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.bson.Document;
import org.springframework.context.SmartLifecycle;

/** All projections of this process, each following the log from where its live generation stands. */
public final class Projections implements SmartLifecycle {
    private static final String META = "meta";
    private static final String GENERATION = "generation";
    private static final int FIRST = 1;

    private final List<Projection> known;
    private final MongoDatabase database;
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
        this.database = database;
        this.tokens = tokens;
        this.source = source;
        this.known.forEach(it -> live.put(it.name(), generation(it, liveGeneration(it.name()))));
    }

    @Override
    public void start() {
        live.values().forEach(RunningProjection::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        live.values().forEach(RunningProjection::stop);
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

    private int liveGeneration(String name) {
        Document meta = database.getCollection(META).find(eq(name)).first();
        return meta == null ? FIRST : meta.getInteger(GENERATION);
    }

    private RunningProjection generation(Projection projection, int number) {
        MongoCollection<Document> stored = database.getCollection(projection.name() + "-" + number);
        return new RunningProjection(projection, stored, tokens, source);
    }
}

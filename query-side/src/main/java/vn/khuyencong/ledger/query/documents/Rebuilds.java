package vn.khuyencong.ledger.query.documents;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rebuilds projections beside the ones that are read, one at a time each, and tells how far they have come. */
public final class Rebuilds {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final Projections projections;
    private final Log log;
    private final Map<String, Rebuild> running = new ConcurrentHashMap<>();
    private final Map<String, String> failed = new ConcurrentHashMap<>();

    public Rebuilds(Projections projections, Log log) {
        this.projections = projections;
        this.log = log;
    }

    /**
     * Begins to rebuild a projection in the background.
     *
     * @return false if it is being rebuilt already
     * @throws java.util.NoSuchElementException if there is no such projection
     */
    public boolean begin(String name) {
        RunningProjection next = projections.next(name);
        Rebuild rebuild = new Rebuild(next.projection(), next.stored(), log);
        if (running.putIfAbsent(name, rebuild) != null) {
            return false;
        }
        failed.remove(name);
        Thread.ofPlatform().daemon().name(name + "-rebuild").start(() -> run(next, rebuild));
        return true;
    }

    private void run(RunningProjection next, Rebuild rebuild) {
        String name = next.projection().name();
        try {
            next.clear();
            rebuild.run();
            projections.replaceBy(next);
        } catch (RuntimeException failure) {
            LOG.error("the rebuild of {} failed; the generation before it is still read", name, failure);
            failed.put(name, failure.toString());
            next.clear();
        } finally {
            running.remove(name);
        }
    }

    /** Where every projection stands. */
    public List<ProjectionState> states() {
        return projections.all().stream().map(this::state).toList();
    }

    private ProjectionState state(RunningProjection live) {
        String name = live.projection().name();
        long position = live.storedPosition();
        Rebuild rebuild = running.get(name);
        Progress.Failure failure = live.progress().failure();
        return new ProjectionState(
                name,
                live.generation(),
                position,
                Math.max(0, log.head() - position),
                textOf(failure),
                rebuild == null ? null : Long.valueOf(rebuild.position()),
                failed.get(name));
    }

    private static @Nullable String textOf(Progress.@Nullable Failure failure) {
        return failure == null ? null : "position " + failure.position() + ": " + failure.reason();
    }
}

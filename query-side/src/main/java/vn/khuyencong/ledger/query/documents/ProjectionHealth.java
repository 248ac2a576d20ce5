package vn.khuyencong.ledger.query.documents;

import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** DOWN as soon as one projection stands still; names it, with the position of the fact that it cannot fold. */
public final class ProjectionHealth implements HealthIndicator {
    private final Projections projections;

    public ProjectionHealth(Projections projections) {
        this.projections = projections;
    }

    @Override
    public Health health() {
        TreeMap<String, Object> stopped = new TreeMap<>();
        TreeMap<String, Object> positions = new TreeMap<>();
        for (RunningProjection projection : projections.all()) {
            String name = projection.projection().name();
            Progress.Failure failure = projection.progress().failure();
            positions.put(name, Long.toString(projection.storedPosition()));
            if (failure != null) {
                stopped.put(name, "stopped at position " + failure.position() + ": " + failure.reason());
            }
        }
        Health.Builder health = stopped.isEmpty() ? Health.up() : Health.down().withDetail("stopped", stopped);
        return health.withDetail("positions", positions).build();
    }
}

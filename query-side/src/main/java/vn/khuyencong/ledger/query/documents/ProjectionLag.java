package vn.khuyencong.ledger.query.documents;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** How many facts of the log a projection has still to fold: {@code ledger_projection_lag_events}. */
public final class ProjectionLag implements MeterBinder {
    private final Projections projections;
    private final Log log;

    public ProjectionLag(Projections projections, Log log) {
        this.projections = projections;
        this.log = log;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (RunningProjection projection : projections.all()) {
            String name = projection.projection().name();
            Gauge.builder("ledger.projection.lag", name, this::lag)
                    .baseUnit("events")
                    .description("Facts of the log that the projection has still to fold")
                    .tag("projection", name)
                    .register(registry);
        }
    }

    private double lag(String name) {
        return Math.max(0, log.head() - projections.named(name).storedPosition());
    }
}

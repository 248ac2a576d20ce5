package vn.khuyencong.ledger.infra.embedded.start;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.khuyencong.ledger.query.documents.Projections;

/** Posts at every start what a demonstration begins with, and says when it is posted and projected; a start cut off completes. */
final class SeedAtStart implements ApplicationRunner, HealthIndicator {
    private static final long NOT_YET = Long.MAX_VALUE;

    private final Runnable seed;
    private final EventStore log;
    private final Projections projections;
    private volatile long postedUpTo = NOT_YET;

    /** @param seed posts everything, and nothing that is posted already */
    SeedAtStart(Runnable seed, EventStore log, Projections projections) {
        this.seed = seed;
        this.log = log;
        this.projections = projections;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        seed.run();
        postedUpTo = log.createHeadToken().position().orElseThrow();
    }

    @Override
    public Health health() {
        boolean there = projections.haveReached(postedUpTo);
        return there
                ? Health.up().build()
                : Health.down().withDetail("seed", "being posted").build();
    }
}

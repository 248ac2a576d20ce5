package vn.khuyencong.ledger.infra.embedded.start;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.command.web.CommandCounter;
import vn.khuyencong.ledger.infra.embedded.texts.TextsPoster;
import vn.khuyencong.ledger.query.documents.Projections;

/** In a demonstration, posts the five texts at every start and says when they are posted and projected; a start cut off completes. */
@Component
@Profile("demo")
@Order(2)
final class TextsAtStart implements ApplicationRunner, HealthIndicator {
    private static final long NOT_YET = Long.MAX_VALUE;

    private final TextsPoster texts;
    private final EventStore log;
    private final Projections projections;
    private volatile long postedUpTo = NOT_YET;

    TextsAtStart(CommandCounter counter, EventStore log, Projections projections) {
        this.texts = new TextsPoster(CommandPoster.asAccountant(counter, "ketoan"));
        this.log = log;
        this.projections = projections;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        texts.postAll();
        postedUpTo = log.createHeadToken().position().orElseThrow();
    }

    @Override
    public Health health() {
        boolean there = projections.haveReached(postedUpTo);
        return there
                ? Health.up().build()
                : Health.down().withDetail("texts", "being posted").build();
    }
}

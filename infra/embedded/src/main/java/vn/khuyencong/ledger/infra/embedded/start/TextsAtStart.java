package vn.khuyencong.ledger.infra.embedded.start;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.command.web.CommandCounter;
import vn.khuyencong.ledger.infra.embedded.texts.TextsPoster;

/** In a demonstration, posts the five texts at every start and says when they are there; a start cut off completes. */
@Component
@Profile("demo")
@Order(2)
final class TextsAtStart implements ApplicationRunner, HealthIndicator {
    private final TextsPoster texts;
    private volatile boolean posted;

    TextsAtStart(CommandCounter counter) {
        this.texts = new TextsPoster(CommandPoster.asAccountant(counter, "ketoan"));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        texts.postAll();
        posted = true;
    }

    @Override
    public Health health() {
        return posted
                ? Health.up().build()
                : Health.down().withDetail("texts", "being posted").build();
    }
}

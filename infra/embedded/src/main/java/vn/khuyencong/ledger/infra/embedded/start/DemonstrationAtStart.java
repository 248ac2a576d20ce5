package vn.khuyencong.ledger.infra.embedded.start;

import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.web.CommandCounter;
import vn.khuyencong.ledger.command.web.FileVault;
import vn.khuyencong.ledger.infra.embedded.example.ExamplePoster;
import vn.khuyencong.ledger.infra.embedded.texts.TextsPoster;
import vn.khuyencong.ledger.query.documents.Projections;

/** What a demonstration begins with: the five published texts, or the invented example; never both in one ledger. */
@Configuration(proxyBeanMethods = false)
class DemonstrationAtStart {
    private static final Caller ACCOUNTANT = new Caller("ketoan", Role.FINANCE, "demo", Set.of("*"));
    private static final Caller APPROVER = new Caller("lanhdao", Role.APPROVER, "demo", Set.of("*"));
    private static final Caller ADMINISTRATOR = new Caller("quantri", Role.ADMIN, "demo", Set.of("*"));

    @Bean
    @Order(2)
    @Profile("demo & !example")
    SeedAtStart textsAtStart(CommandCounter counter, EventStore log, Projections projections) {
        TextsPoster texts = TextsPoster.ofTheFive(CommandPoster.as(ACCOUNTANT, counter));
        return new SeedAtStart(texts::postAll, log, projections);
    }

    @Bean
    @Order(2)
    @Profile("example")
    SeedAtStart exampleAtStart(CommandCounter counter, FileVault files, EventStore log, Projections projections) {
        ExamplePoster example = new ExamplePoster(
                Map.of(
                        ACCOUNTANT.id(), CommandPoster.as(ACCOUNTANT, counter),
                        APPROVER.id(), CommandPoster.as(APPROVER, counter),
                        ADMINISTRATOR.id(), CommandPoster.as(ADMINISTRATOR, counter)),
                files);
        return new SeedAtStart(example::postAll, log, projections);
    }
}

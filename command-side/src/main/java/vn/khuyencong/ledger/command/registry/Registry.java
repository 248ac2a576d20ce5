package vn.khuyencong.ledger.command.registry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.decision.DecisionAmended;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.statement.StatementPublished;

/**
 * What is known of the streams that a command names without changing them. It reads their facts from the log when it is
 * asked, keeps them a short while, and forgets a stream at the moment it changes; a change made on another node is seen
 * within seconds, and an annulment that races is shown by the flag on the money.
 */
public final class Registry {
    /** The streams of the reference tables. */
    public static final String PROVINCES = "reference.provinces";

    public static final String ACTIVITIES = "reference.activities";
    public static final String ISSUERS = "reference.issuers";
    public static final String BUDGET_CODES = "reference.budget-codes";

    private static final String REFERENCE = "reference.";
    private static final Duration BELIEVED_FOR = Duration.ofSeconds(5);
    private static final int MOST_STREAMS = 20_000;

    private final EventStore events;
    private final Cache<String, List<Fact>> factsByStream = Caffeine.newBuilder()
            .maximumSize(MOST_STREAMS)
            .expireAfterWrite(BELIEVED_FOR)
            .build();
    private final Cache<String, Gazetteer> gazetteer =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED_FOR).build();

    public Registry(EventStore events) {
        this.events = events;
    }

    /** A registered act, with what makes it usable. */
    public record KnownDecision(
            DecisionRegistered registered, boolean annulled, List<DecisionId> bases, List<DecisionId> amendedBy) {}

    public @Nullable KnownDecision decision(DecisionId id) {
        List<Fact> facts = factsOf(id.value());
        return facts.isEmpty()
                ? null
                : new KnownDecision(
                        (DecisionRegistered) facts.getFirst(),
                        facts.stream().anyMatch(DecisionAnnulled.class::isInstance),
                        facts.stream()
                                .filter(BasisCited.class::isInstance)
                                .map(fact -> ((BasisCited) fact).basis())
                                .toList(),
                        facts.stream()
                                .filter(DecisionAmended.class::isInstance)
                                .map(fact -> ((DecisionAmended) fact).by())
                                .toList());
    }

    public @Nullable ProgrammeRegistered programme(ProgrammeId id) {
        return (ProgrammeRegistered) firstOf(id.value());
    }

    public boolean knows(PartyId id) {
        return firstOf(id.value()) != null;
    }

    public @Nullable StatementPublished statement(StatementId id) {
        return (StatementPublished) firstOf(id.value());
    }

    public boolean knows(StatementId id) {
        return statement(id) != null;
    }

    public @Nullable ProjectProposed project(ProjectId id) {
        return (ProjectProposed) firstOf(id.value());
    }

    /** The fact that stands at an entry, read from the log; null if there is none. */
    public @Nullable Fact at(EntryId entry) {
        DomainEventStream from = events.readEvents(entry.stream(), entry.sequence());
        return from.hasNext() ? (Fact) from.next().getPayload() : null;
    }

    /** The budget codes with their years, as they are published now. */
    public BudgetCodes budgetCodes() {
        return new BudgetCodes(factsOf(BUDGET_CODES));
    }

    /** The provinces, activities and issuers as they are published now. */
    public Gazetteer gazetteer() {
        return gazetteer.get(
                REFERENCE, all -> new Gazetteer(factsOf(PROVINCES), factsOf(ACTIVITIES), factsOf(ISSUERS)));
    }

    /** Forgets what was read of a stream, because it has changed. */
    public void changed(String stream) {
        factsByStream.invalidate(stream);
        if (stream.startsWith(REFERENCE)) {
            gazetteer.invalidateAll();
        }
    }

    private @Nullable Fact firstOf(String stream) {
        List<Fact> facts = factsOf(stream);
        return facts.isEmpty() ? null : facts.getFirst();
    }

    private List<Fact> factsOf(String stream) {
        List<Fact> known = factsByStream.get(stream, this::read);
        return known == null ? List.of() : known;
    }

    private List<Fact> read(String stream) {
        return events.readEvents(stream)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(Fact.class::cast)
                .collect(Collectors.toUnmodifiableList());
    }
}

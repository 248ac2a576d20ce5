package vn.khuyencong.ledger.infra.benchmark.store;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import vn.khuyencong.ledger.events.Fact;

/** Facts as messages with the whole metadata that a command leaves on them; each stream counts its own. */
public final class FactMessages {
    private static final String[] ACCOUNTANTS = {"ketoan-haiphong", "ketoan-hanam", "ketoan-phutho", "ketoan-vinhphuc"};

    private final SplittableRandom random;
    private final Map<String, Long> nextInStream = new HashMap<>();

    public FactMessages(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The fact as the next one of its stream; facts of one command share its metadata. */
    public DomainEventMessage<Fact> next(String kind, String stream, Fact fact, Map<String, String> command) {
        long sequence = nextInStream.merge(stream, 0L, (last, zero) -> last + 1);
        return new GenericDomainEventMessage<>(kind, stream, sequence, fact, MetaData.from(command));
    }

    public Map<String, String> newCommand() {
        String commandId = uuid();
        return Map.of(
                "actorId",
                ACCOUNTANTS[random.nextInt(ACCOUNTANTS.length)],
                "role",
                "FINANCE",
                "organisation",
                "ttkc",
                "commandId",
                commandId,
                "commandHash",
                uuid(),
                "correlationId",
                commandId,
                "causationId",
                commandId);
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}

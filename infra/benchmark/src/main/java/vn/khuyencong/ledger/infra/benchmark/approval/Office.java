package vn.khuyencong.ledger.infra.benchmark.approval;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MetaData;
import vn.khuyencong.ledger.command.CommandSide;
import vn.khuyencong.ledger.command.desk.BoundedCache;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Desk;
import vn.khuyencong.ledger.command.desk.Envelope;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.desk.Streams;
import vn.khuyencong.ledger.command.desk.Verdict;
import vn.khuyencong.ledger.command.desk.VietnamDay;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.infra.benchmark.store.Store;

/** The command side on a store of its own, and the two people who work there. */
final class Office implements AutoCloseable {
    static final Caller ACCOUNTANT = new Caller("ketoan", Role.FINANCE, "ttkc", Set.of("*"));
    static final Caller LEADER = new Caller("lanhdao", Role.APPROVER, "so-ct", Set.of("*"));

    private static final int STREAMS_KEPT_IN_MEMORY = 20_000;
    private static final Instant TODAY = Instant.parse("2026-01-15T03:00:00Z");

    private final Store store;
    private final CommandBus bus = SimpleCommandBus.builder().build();

    Office(Path directory) {
        store = Store.ours(directory);
        Streams streams = new Streams(CommandSide.kinds(), store.events(), new BoundedCache(STREAMS_KEPT_IN_MEMORY));
        VietnamDay day = new VietnamDay(Clock.fixed(TODAY, ZoneOffset.UTC));
        Desk desk = new Desk(streams, new Registry(store.events()), day);
        CommandSide.kinds()
                .forEach(kind -> kind.commands()
                        .forEach(command ->
                                bus.subscribe(command.getName(), message -> desk.handle((CommandMessage<?>) message))));
    }

    Store store() {
        return store;
    }

    /** Sends a command that must hold, under an id of its own, and waits until it is recorded for good. */
    void post(Caller caller, Command<?> command) {
        Envelope envelope = new Envelope(uuid(), uuid(), uuid(), caller, null, false);
        bus.dispatch(
                new GenericCommandMessage<>(command, MetaData.from(envelope.asMetaData())),
                (message, result) -> mustHold(command, result));
    }

    /** An id as a client would choose it. */
    static UUID uuid() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static void mustHold(Command<?> command, CommandResultMessage<?> result) {
        if (result.isExceptional()) {
            throw new IllegalStateException("failed: " + command, result.exceptionResult());
        }
        if (!(result.getPayload() instanceof Verdict.Accepted)) {
            throw new IllegalStateException("refused: " + command + ", " + result.getPayload());
        }
    }

    @Override
    public void close() throws Exception {
        store.close();
    }
}

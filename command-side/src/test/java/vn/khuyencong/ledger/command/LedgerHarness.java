package vn.khuyencong.ledger.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.BoundedCache;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Confirmation;
import vn.khuyencong.ledger.command.desk.Desk;
import vn.khuyencong.ledger.command.desk.Details;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.Streams;
import vn.khuyencong.ledger.command.desk.Verdict;
import vn.khuyencong.ledger.command.desk.Verdict.Accepted;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.command.desk.VietnamDay;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.Postings;

/** The whole command side over a log in memory, for commands that touch several streams. */
public final class LedgerHarness {
    private final InMemoryEventStorageEngine log;
    private final @Nullable Money confirmAbove;
    private final MemorySeals seals;
    private final EventStore events;
    private final CommandGateway gateway;
    private final OpenedStreams opened = new OpenedStreams();

    private LedgerHarness(InMemoryEventStorageEngine log, @Nullable Money confirmAbove, MemorySeals seals) {
        this.log = log;
        this.seals = seals;
        this.confirmAbove = confirmAbove;
        this.events = EmbeddedEventStore.builder().storageEngine(log).build();
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        Streams streams = new Streams(CommandSide.kinds(), events, opened.noticedBy(new BoundedCache(1_000)));
        Desk desk = new Desk(
                streams,
                new Registry(events),
                new VietnamDay(World.CLOCK),
                new Confirmation(confirmAbove, CommandSide.heldCommands()),
                seals);
        CommandSide.commands()
                .forEach(it -> bus.subscribe(it.getName(), message -> desk.handle((CommandMessage<?>) message)));
        gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /** A ledger that knows the world and then these facts, recorded by the finance officer. */
    public static LedgerHarness given(Fact... facts) {
        return confirmingAbove(null, facts);
    }

    /** The same, where a posting above that amount waits for a second person. */
    public static LedgerHarness confirmingAbove(@Nullable Money amount, Fact... facts) {
        LedgerHarness ledger = new LedgerHarness(new InMemoryEventStorageEngine(), amount, new MemorySeals());
        World.known().forEach(ledger::append);
        List.of(facts).forEach(ledger::append);
        return ledger;
    }

    /** Another desk over the same log, which remembers only what is recorded there. */
    public LedgerHarness restarted() {
        return new LedgerHarness(log, confirmAbove, seals);
    }

    /** Where what is said of persons is sealed. */
    public MemorySeals seals() {
        return seals;
    }

    private void append(Fact fact) {
        String stream = StreamOf.fact(fact);
        long next = events.lastSequenceNumberFor(stream).orElse(-1L) + 1;
        events.publish(new GenericDomainEventMessage<>(
                "Given", stream, next, fact, MetaData.with("actorId", People.KE_TOAN.id())));
    }

    public Step when(Command<?> command, Caller caller) {
        return when(command, Asking.of(caller));
    }

    public Step when(Command<?> command, Asking asking) {
        int before = log().size();
        Verdict verdict = send(command, asking);
        List<EventMessage<?>> all = log();
        return new Step(verdict, all.subList(before, all.size()));
    }

    /** The verdict alone, for commands that race. */
    public Verdict send(Command<?> command, Caller caller) {
        return send(command, Asking.of(caller));
    }

    /** The verdict alone of what is asked under an id. */
    public Verdict send(Command<?> command, Asking asking) {
        return gateway.sendAndWait(asking.message(command));
    }

    /** The streams that the commands so far opened, in the order in which each was opened first. */
    public List<String> opened() {
        return opened.inOrder();
    }

    /** What handlers look up of it without a lock. */
    public Registry registry() {
        return new Registry(events);
    }

    /** The facts of the whole log, in order. */
    public List<Fact> facts() {
        return log().stream().map(event -> (Fact) event.getPayload()).toList();
    }

    /** The same, each under the place where it stands. */
    public Map<EntryId, Fact> entries() {
        Map<EntryId, Fact> entries = new LinkedHashMap<>();
        log().forEach(event -> entries.put(placeOf(event), (Fact) event.getPayload()));
        return entries;
    }

    private static EntryId placeOf(EventMessage<?> event) {
        DomainEventMessage<?> it = (DomainEventMessage<?>) event;
        return EntryId.of(it.getAggregateIdentifier(), it.getSequenceNumber());
    }

    private List<EventMessage<?>> log() {
        List<EventMessage<?>> all = new ArrayList<>();
        log.readEvents(null, false).forEach(all::add);
        return all;
    }

    /** What stands on an account over all streams, in đồng. */
    public Money balance(Account account) {
        return log().stream()
                .flatMap(event -> Postings.of((Fact) event.getPayload()).stream())
                .filter(posting -> posting.account() == account)
                .map(posting -> posting.amount())
                .reduce(Money.ZERO, Money::plus);
    }

    /** What one command brought: its verdict and what it appended. */
    public record Step(Verdict verdict, List<EventMessage<?>> appended) {
        public List<Fact> facts() {
            return appended.stream().map(event -> (Fact) event.getPayload()).toList();
        }

        /** Where each of them stands, in the same order. */
        public List<EntryId> places() {
            return appended.stream().map(LedgerHarness::placeOf).toList();
        }

        public Map<String, ?> metaData() {
            return appended.getFirst().getMetaData();
        }

        /** Accepted, with exactly these facts in this order. */
        public Accepted recorded(Fact... facts) {
            Accepted accepted = accepted();
            assertEquals(List.of(facts), facts());
            return accepted;
        }

        public Accepted accepted() {
            return assertInstanceOf(Accepted.class, verdict, () -> "declined: " + verdict);
        }

        /** Refused by that name, with nothing appended; the details are there to be looked at. */
        public Details refused(Refusal refusal) {
            assertEquals(List.of(), facts());
            Declined declined = assertInstanceOf(Declined.class, verdict, () -> "accepted: " + verdict);
            assertEquals(refusal, declined.refusal());
            return declined.details();
        }

        /** Accepted as said already, with nothing appended. */
        public void alreadySaid() {
            assertEquals(List.of(), facts());
            assertEquals(true, accepted().repeated());
        }
    }
}

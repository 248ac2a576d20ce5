package vn.khuyencong.ledger.command;

import static org.hamcrest.CoreMatchers.instanceOf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.caching.NoCache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Confirmation;
import vn.khuyencong.ledger.command.desk.Desk;
import vn.khuyencong.ledger.command.desk.LedgerStream;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.StreamKind;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.command.desk.Streams;
import vn.khuyencong.ledger.command.desk.Verdict.Accepted;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.command.desk.VietnamDay;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.command.year.YearStream;
import vn.khuyencong.ledger.events.Fact;

/** One stream under Axon's fixture, decided at the desk; what the registry knows of other streams lies in a log beside it. */
public final class DeskFixture<S extends StreamState<?>, T extends LedgerStream<S>> {
    private final AggregateTestFixture<T> fixture;
    private final MemorySeals seals = new MemorySeals();
    private final List<GenericEventMessage<Fact>> given = new ArrayList<>();

    private DeskFixture(StreamKind<S, T> kind) {
        fixture = new AggregateTestFixture<>(kind.aggregate());
        fixture.registerAggregateFactory(factory(kind));
        EventStore world = world();
        List<StreamKind<?, ?>> kinds = List.of(YearStream.KIND, kind);
        Streams streams = new Streams(
                kinds,
                kind == (Object) YearStream.KIND
                        ? fixture.getEventStore()
                        : withYearsOf(world, fixture.getEventStore()),
                NoCache.INSTANCE);
        Desk desk = new Desk(streams, new Registry(world), new VietnamDay(World.CLOCK), Confirmation.OFF, seals);
        kind.commands().forEach(command -> fixture.registerCommandHandler(command.getName(), desk::handle));
    }

    public static <S extends StreamState<?>, T extends LedgerStream<S>> DeskFixture<S, T> of(StreamKind<S, T> kind) {
        return new DeskFixture<>(kind);
    }

    private static <S extends StreamState<?>, T extends LedgerStream<S>> AggregateFactory<T> factory(
            StreamKind<S, T> kind) {
        return new AbstractAggregateFactory<>(kind.aggregate()) {
            @Override
            protected T doCreateAggregate(String id, DomainEventMessage firstEvent) {
                return kind.open().apply(id);
            }
        };
    }

    /** The fixture knows one stream only; the years that a command looks at beside it lie in the world's log. */
    private static EventStore withYearsOf(EventStore world, EventStore one) {
        return (EventStore) Proxy.newProxyInstance(
                EventStore.class.getClassLoader(),
                new Class<?>[] {EventStore.class},
                (proxy, method, arguments) -> call(method, isAboutYear(arguments) ? world : one, arguments));
    }

    private static Object call(Method method, EventStore store, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(store, arguments);
        } catch (InvocationTargetException passedOn) {
            throw passedOn.getCause();
        }
    }

    private static boolean isAboutYear(Object @Nullable [] arguments) {
        return arguments != null
                && arguments.length > 0
                && String.valueOf(arguments[0]).startsWith("year.");
    }

    private static EventStore world() {
        EventStore events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        for (Fact fact : World.known()) {
            String stream = StreamOf.fact(fact);
            long next = events.lastSequenceNumberFor(stream).orElse(-1L) + 1;
            events.publish(new GenericDomainEventMessage<>("World", stream, next, fact));
        }
        return events;
    }

    /** These facts of the stream, recorded by the finance officer. */
    public DeskFixture<S, T> given(Fact... facts) {
        for (Fact fact : facts) {
            given.add(new GenericEventMessage<>(fact, MetaData.with("actorId", People.KE_TOAN.id())));
        }
        return this;
    }

    /** Where what is said of persons is sealed. */
    public MemorySeals seals() {
        return seals;
    }

    public Then when(Command<?> command, Caller caller) {
        TestExecutor<T> ready = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given);
        GenericCommandMessage<Command<?>> message =
                (GenericCommandMessage<Command<?>>) Asking.of(caller).message(command);
        return new Then(ready.when(message.getPayload(), message.getMetaData()));
    }

    /** What became of the command. */
    public final class Then {
        private final ResultValidator<T> result;

        private Then(ResultValidator<T> result) {
            this.result = result;
        }

        public void recorded(Fact... facts) {
            result.expectResultMessagePayloadMatching(instanceOf(Accepted.class))
                    .expectEvents((Object[]) facts);
        }

        public void refused(Refusal refusal, String... values) {
            result.expectResultMessagePayloadMatching(declined(refusal, List.of(values)))
                    .expectNoEvents();
        }

        public void alreadySaid() {
            result.expectResultMessagePayloadMatching(instanceOf(Accepted.class))
                    .expectNoEvents();
        }
    }

    private static Matcher<Object> declined(Refusal refusal, List<String> values) {
        return new CustomMatcher<>(refusal + " about " + values) {
            @Override
            public boolean matches(Object verdict) {
                return verdict instanceof Declined declined
                        && declined.refusal() == refusal
                        && (values.isEmpty() || values.equals(declined.details().values()));
            }
        };
    }
}

package vn.khuyencong.ledger.command.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Verdict.Accepted;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.command.desk.Verdict.Recorded;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactTypes;
import vn.khuyencong.ledger.events.InvalidValue;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;

/**
 * Where every command is decided. The stream of the command is opened first, with those beside it; then the funds that its
 * facts touch; then the years whose books they belong to are read: each group in the order of its ids, and nobody who
 * holds a year asks for a fund, so that two commands never wait for each other in a circle. Many read a year at once, and
 * who closes it has it alone. A refusal is an answer and not an exception.
 * All facts of a command go into one append: every stream or none.
 */
public final class Desk {
    private final Streams streams;
    private final Registry registry;
    private final VietnamDay day;
    private final Confirmation confirmation;
    private final Seals seals;

    /** A desk where one person is enough, whatever the amount, and where nobody's keys are kept. */
    public Desk(Streams streams, Registry registry, VietnamDay day) {
        this(streams, registry, day, Confirmation.OFF, Seals.NONE);
    }

    public Desk(Streams streams, Registry registry, VietnamDay day, Confirmation confirmation, Seals seals) {
        this.streams = streams;
        this.registry = registry;
        this.day = day;
        this.confirmation = confirmation;
        this.seals = seals;
    }

    /** Decides one command inside the unit of work that Axon opened for it. */
    public Verdict handle(CommandMessage<?> message) {
        try {
            return decide((Command<?>) message.getPayload(), Envelope.of(message.getMetaData()));
        } catch (Refused refused) {
            return refused.verdict();
        } catch (InvalidValue invalid) {
            return new Declined(Refusal.INVALID_VALUE, Details.at(fieldOf(invalid), invalid.rule(), invalid.given()));
        }
    }

    private <S extends StreamState<?>> Verdict decide(Command<S> command, Envelope envelope) {
        Circumstances around = open(command, envelope);
        OpenStream<S> stream = streams.open(command.stream());
        Verdict before = answerBefore(command, stream.state(), envelope);
        if (before != null) {
            return before;
        }
        mustBeCurrent(stream.state(), envelope);
        List<? extends Fact> facts = command.decide(stream.state(), around);
        return facts.isEmpty() ? alreadySaid(command) : take(command, stream, facts, envelope);
    }

    /** Opens the stream that decides and those beside it. */
    private Circumstances open(Command<?> command, Envelope envelope) {
        Circumstances around = around(envelope);
        Set<String> ids = new TreeSet<>(command.beside(around));
        ids.add(command.stream());
        Map<String, Long> next = new HashMap<>();
        ids.forEach(id -> next.put(id, streams.open(id).state().version() + 1));
        return around.opening(next);
    }

    private Circumstances around(Envelope envelope) {
        Seals kept = envelope.trial() ? seals.onTrial() : seals;
        return new Circumstances(
                envelope.caller(), null, day.today(), registry, confirmation.text(), Set.of(), Map.of(), kept);
    }

    /** What the command was answered before; where the key of its person is gone, nobody can tell any more. */
    private <S extends StreamState<?>> @Nullable Verdict answerBefore(Command<S> command, S state, Envelope envelope) {
        Envelope remembered = remembered(command, state, envelope);
        return remembered == null ? null : state.commands().answerTo(remembered, command.stream());
    }

    /** How the log remembers the command: what says something of a person, by a hash that dies with the person's key. */
    private <S extends StreamState<?>> @Nullable Envelope remembered(Command<S> command, S state, Envelope envelope) {
        PartyId person = command.personIn(state);
        if (person == null) {
            return envelope;
        }
        UUID hash = seals.fingerprint(person, envelope.contentHash());
        return hash == null ? null : envelope.rememberedBy(hash);
    }

    private static String fieldOf(InvalidValue invalid) {
        return invalid.rule().name().startsWith("AMOUNT") ? "/amount" : "";
    }

    private static void mustBeCurrent(StreamState<?> state, Envelope envelope) {
        Long expected = envelope.expectedVersion();
        Refusal.STALE_VERSION.when(
                expected != null && expected != state.version(), "", String.valueOf(expected), state.version());
    }

    /** Opens every stream before anything is recorded, lets closed years refuse, and then each account. */
    private <S extends StreamState<?>> Verdict take(
            Command<S> command, OpenStream<S> stream, List<? extends Fact> facts, Envelope asked) {
        Envelope envelope = asked.trial()
                ? asked
                : Objects.requireNonNull(remembered(command, stream.state(), asked), "a key that was just used");
        Map<String, List<Fact>> parts = new LinkedHashMap<>();
        facts.forEach(fact -> parts.computeIfAbsent(Home.of(fact, stream.id()), it -> new ArrayList<>())
                .add(fact));
        FundShares.of(stream.id(), stream.state().version() + 1, facts)
                .forEach((fund, share) -> parts.put(fund.value(), List.of(share)));
        parts.keySet().forEach(streams::open);
        Years.of(facts).forEach(year -> streams.read(year.value()).mustAdmit());
        parts.forEach((id, its) -> streams.open(id).state().books().mustBear(id, its));
        Hold hold = command.hold(facts, confirmation.above());
        return hold == null
                ? accept(stream, parts, envelope)
                : accept(
                        stream,
                        Map.of(stream.id(), List.of(confirmation.held(hold, facts, envelope.caller()))),
                        envelope);
    }

    private Accepted accept(OpenStream<?> stream, Map<String, List<Fact>> parts, Envelope envelope) {
        List<Fact> own = parts.getOrDefault(stream.id(), List.of());
        List<Recorded> recorded = envelope.trial() ? trial(own) : record(stream, own, parts, envelope);
        return new Accepted(stream.id(), recorded, false);
    }

    private List<Recorded> record(
            OpenStream<?> stream, List<Fact> own, Map<String, List<Fact>> parts, Envelope envelope) {
        Map<String, String> metaData = metaDataOf(stream, own, envelope);
        List<Recorded> recorded = new ArrayList<>();
        own.forEach(fact -> recorded.add(stream.record(fact, metaData)));
        parts.forEach((id, facts) -> {
            if (!id.equals(stream.id())) {
                facts.forEach(fact -> streams.open(id).record(fact, metaData));
            }
        });
        CurrentUnitOfWork.get().afterCommit(committed -> parts.keySet().forEach(registry::changed));
        return recorded;
    }

    /** What was held carries who posted it beside who confirms it now. */
    private static Map<String, String> metaDataOf(OpenStream<?> stream, List<? extends Fact> facts, Envelope envelope) {
        Map<String, String> metaData = envelope.asFactMetaData();
        if (facts.getLast() instanceof PostingConfirmed it) {
            String poster = stream.state().held().posterOf(it.entry());
            metaData.put(Envelope.POSTER, String.valueOf(poster));
        }
        return metaData;
    }

    private static List<Recorded> trial(List<? extends Fact> facts) {
        return facts.stream()
                .map(fact -> new Recorded("", "", FactTypes.storedNameOf(fact.getClass())))
                .toList();
    }

    private static Verdict alreadySaid(Command<?> command) {
        return new Accepted(command.stream(), List.of(), true);
    }
}

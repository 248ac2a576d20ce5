package vn.khuyencong.ledger.command.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vn.khuyencong.ledger.command.desk.Verdict.Accepted;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.command.desk.Verdict.Recorded;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactTypes;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.InvalidValue;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.fund.FundFact;

/**
 * Where every command is decided. The stream of the command is opened first, then the funds that its facts touch, in
 * the order of their ids, so that two commands never wait for each other in a circle. A refusal is an answer and not an
 * exception. All facts of a command go into one append: both streams or neither.
 */
public final class Desk {
    private final Streams streams;
    private final Registry registry;
    private final VietnamDay day;
    private final Confirmation confirmation;

    /** A desk where one person is enough, whatever the amount. */
    public Desk(Streams streams, Registry registry, VietnamDay day) {
        this(streams, registry, day, Confirmation.OFF);
    }

    public Desk(Streams streams, Registry registry, VietnamDay day, Confirmation confirmation) {
        this.streams = streams;
        this.registry = registry;
        this.day = day;
        this.confirmation = confirmation;
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
        OpenStream<S> stream = streams.open(command.stream());
        Verdict before = stream.state().commands().answerTo(envelope, command.stream());
        if (before != null) {
            return before;
        }
        mustBeCurrent(stream.state(), envelope);
        Circumstances around =
                new Circumstances(envelope.caller(), null, day.today(), registry, confirmation.text(), Set.of());
        List<? extends Fact> facts = command.decide(stream.state(), around);
        return facts.isEmpty() ? alreadySaid(command) : take(command, stream, facts, envelope);
    }

    private static String fieldOf(InvalidValue invalid) {
        return invalid.rule().name().startsWith("AMOUNT") ? "/amount" : "";
    }

    private static void mustBeCurrent(StreamState<?> state, Envelope envelope) {
        Long expected = envelope.expectedVersion();
        Refusal.STALE_VERSION.when(
                expected != null && expected != state.version(), "", String.valueOf(expected), state.version());
    }

    private <S extends StreamState<?>> Verdict take(
            Command<S> command, OpenStream<S> stream, List<? extends Fact> facts, Envelope envelope) {
        stream.state().books().mustBear(stream.id(), facts);
        Map<FundId, FundFact> shares = FundShares.of(stream.id(), stream.state().version() + 1, facts);
        Map<OpenStream<?>, FundFact> funds = open(shares);
        Hold hold = command.hold(Confirmation.amountOf(facts), confirmation.above());
        return hold == null
                ? accept(stream, facts, funds, envelope)
                : accept(stream, List.of(confirmation.held(hold, facts, envelope.caller())), Map.of(), envelope);
    }

    private Accepted accept(
            OpenStream<?> stream, List<? extends Fact> facts, Map<OpenStream<?>, FundFact> funds, Envelope envelope) {
        List<Recorded> recorded = envelope.trial() ? trial(facts) : record(stream, facts, funds, envelope);
        return new Accepted(stream.id(), recorded, false);
    }

    /** Opens every fund before anything is recorded and lets each refuse. */
    private Map<OpenStream<?>, FundFact> open(Map<FundId, FundFact> shares) {
        Map<OpenStream<?>, FundFact> funds = new LinkedHashMap<>();
        shares.forEach((id, fact) -> funds.put(streams.open(id.value()), fact));
        funds.forEach((fund, fact) -> fund.state().books().mustBear(fund.id(), List.of(fact)));
        return funds;
    }

    private List<Recorded> record(
            OpenStream<?> stream, List<? extends Fact> facts, Map<OpenStream<?>, FundFact> funds, Envelope envelope) {
        Map<String, String> metaData = metaDataOf(stream, facts, envelope);
        List<Recorded> recorded = new ArrayList<>();
        facts.forEach(fact -> recorded.add(stream.record(fact, metaData)));
        funds.forEach((fund, fact) -> fund.record(fact, metaData));
        CurrentUnitOfWork.get().afterCommit(committed -> registry.changed(stream.id()));
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

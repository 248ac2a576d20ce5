package vn.khuyencong.ledger.command;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.ledger.command.decision.DecisionStream;
import vn.khuyencong.ledger.command.desk.BoundedCache;
import vn.khuyencong.ledger.command.desk.Desk;
import vn.khuyencong.ledger.command.desk.StreamKind;
import vn.khuyencong.ledger.command.desk.Streams;
import vn.khuyencong.ledger.command.desk.VietnamDay;
import vn.khuyencong.ledger.command.fund.FundStream;
import vn.khuyencong.ledger.command.party.PartyStream;
import vn.khuyencong.ledger.command.programme.ProgrammeStream;
import vn.khuyencong.ledger.command.project.ProjectStream;
import vn.khuyencong.ledger.command.reference.ReferenceStream;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.command.statement.StatementStream;

/** Puts the command side together; needs an event store, a command bus, a clock and the positions of the log. */
@Configuration
@ComponentScan
public class CommandSide {
    private static final int STREAMS_KEPT_IN_MEMORY = 20_000;

    /** Every kind of stream, in the order in which a programme meets them. */
    public static List<StreamKind<?, ?>> kinds() {
        return List.of(
                ReferenceStream.KIND,
                StatementStream.KIND,
                DecisionStream.KIND,
                ProgrammeStream.KIND,
                PartyStream.KIND,
                FundStream.KIND,
                ProjectStream.KIND);
    }

    @Bean
    Registry registry(EventStore events) {
        return new Registry(events);
    }

    @Bean
    Desk desk(EventStore events, Registry registry, Clock clock, CommandBus bus) {
        Streams streams = new Streams(kinds(), events, new BoundedCache(STREAMS_KEPT_IN_MEMORY));
        Desk desk = new Desk(streams, registry, new VietnamDay(clock));
        kinds().forEach(kind -> kind.commands()
                .forEach(command ->
                        bus.subscribe(command.getName(), message -> desk.handle((CommandMessage<?>) message))));
        return desk;
    }
}

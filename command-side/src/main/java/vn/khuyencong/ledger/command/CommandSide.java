package vn.khuyencong.ledger.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.ledger.command.decision.DecisionStream;
import vn.khuyencong.ledger.command.desk.BoundedCache;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Confirmation;
import vn.khuyencong.ledger.command.desk.Desk;
import vn.khuyencong.ledger.command.desk.Seals;
import vn.khuyencong.ledger.command.desk.StreamKind;
import vn.khuyencong.ledger.command.desk.Streams;
import vn.khuyencong.ledger.command.desk.VietnamDay;
import vn.khuyencong.ledger.command.duty.DutyCommand;
import vn.khuyencong.ledger.command.fund.FundStream;
import vn.khuyencong.ledger.command.party.PartyStream;
import vn.khuyencong.ledger.command.programme.ProgrammeStream;
import vn.khuyencong.ledger.command.project.ProjectStream;
import vn.khuyencong.ledger.command.reference.ReferenceStream;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.command.statement.StatementStream;
import vn.khuyencong.ledger.command.web.HeldCommands;
import vn.khuyencong.ledger.command.year.YearStream;
import vn.khuyencong.ledger.events.Money;

/** Puts the command side together; needs an event store, a command bus, a clock, the positions of the log and the seals of persons. */
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
                YearStream.KIND,
                ProjectStream.KIND);
    }

    @Bean
    Registry registry(EventStore events) {
        return new Registry(events);
    }

    /** Every command, those of one stream first. */
    public static List<Class<? extends Command<?>>> commands() {
        List<Class<? extends Command<?>>> all = new ArrayList<>();
        kinds().forEach(kind -> all.addAll(kind.commands()));
        all.addAll(DutyCommand.all());
        return all;
    }

    /** The commands that may wait for a second person: those of the streams that hold money. */
    public static HeldCommands heldCommands() {
        return new HeldCommands(List.of(FundStream.KIND, ProjectStream.KIND));
    }

    @Bean
    HeldCommands commandsThatMayWait() {
        return heldCommands();
    }

    /** @param above the amount in đồng above which a second person confirms; empty where one person is enough */
    @Bean
    Confirmation confirmation(HeldCommands text, @Value("${ledger.confirm-above:}") String above) {
        return new Confirmation(above.isBlank() ? null : Money.parse(above.strip()), text);
    }

    @Bean
    Desk desk(
            EventStore events, Registry registry, Clock clock, CommandBus bus, Confirmation confirmation, Seals seals) {
        Streams streams = new Streams(kinds(), events, new BoundedCache(STREAMS_KEPT_IN_MEMORY));
        Desk desk = new Desk(streams, registry, new VietnamDay(clock), confirmation, seals);
        commands().forEach(it -> bus.subscribe(it.getName(), message -> desk.handle((CommandMessage<?>) message)));
        return desk;
    }
}

package vn.khuyencong.ledger.infra.embedded.start;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.desk.Verdict.Accepted;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.command.web.Ask;
import vn.khuyencong.ledger.command.web.CommandCounter;

/** Sends commands at the same door as everybody else, each under an id of its own name: asked again, nothing happens. */
public final class CommandPoster {
    private final CommandCounter counter;
    private final Caller caller;

    private CommandPoster(CommandCounter counter, Caller caller) {
        this.counter = counter;
        this.caller = caller;
    }

    static CommandPoster asSystem(CommandCounter counter) {
        return new CommandPoster(counter, Caller.SYSTEM);
    }

    static CommandPoster asAccountant(CommandCounter counter, String person) {
        return new CommandPoster(counter, new Caller(person, Role.FINANCE, "ttkc", Set.of("*")));
    }

    /**
     * Posts a command that must hold.
     *
     * @param name what the command id is made of, the same at every start
     * @return the id of the stream that decided
     */
    public String post(String name, Command<?> command) {
        UUID id = UUID.nameUUIDFromBytes(("khuyencong-ledger/" + name).getBytes(StandardCharsets.UTF_8));
        return switch (counter.send(command, new Ask(caller, id, false, null))) {
            case Accepted accepted -> accepted.stream();
            case Declined declined ->
                throw new IllegalStateException(
                        name + " was refused: " + declined.refusal() + " " + declined.details());
        };
    }
}

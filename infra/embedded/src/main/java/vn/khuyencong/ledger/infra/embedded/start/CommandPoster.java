package vn.khuyencong.ledger.infra.embedded.start;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Refusal;
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

    static CommandPoster as(Caller caller, CommandCounter counter) {
        return new CommandPoster(counter, caller);
    }

    /** The id that something of this name has at every start and on every machine. */
    public static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(("khuyencong-ledger/" + name).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Posts a command that must hold. What it says of a person whose data were erased since stays unsaid.
     *
     * @param name what the command id is made of, the same at every start
     * @return what it was answered, now or at an earlier start; nothing recorded where nobody can tell any more
     * @throws DoesNotFit if the ledger refuses it
     */
    public Accepted post(String name, Command<?> command) {
        return switch (counter.send(command, new Ask(caller, idOf(name), false, null))) {
            case Accepted accepted -> accepted;
            case Declined declined -> unsaid(name, command, declined);
        };
    }

    private static Accepted unsaid(String name, Command<?> command, Declined declined) {
        if (declined.refusal() != Refusal.PERSONAL_DATA_ERASED) {
            throw new DoesNotFit(name, declined);
        }
        return new Accepted(command.stream(), List.of(), true);
    }

    /** The books hold what this start cannot build on: another release began them, or somebody wrote in its place. */
    public static final class DoesNotFit extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        DoesNotFit(String name, Declined declined) {
            super("these books were begun or changed by other hands: " + name + " was refused as " + declined.refusal()
                    + " " + declined.details());
        }
    }
}

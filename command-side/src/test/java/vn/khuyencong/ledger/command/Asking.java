package vn.khuyencong.ledger.command;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Envelope;

/** How a command is asked in the tests: under which id, having seen which version, in earnest or as a trial. */
public record Asking(Caller caller, UUID id, @Nullable Long version, boolean trial) {
    public static Asking of(Caller caller) {
        return new Asking(caller, UUID.randomUUID(), null, false);
    }

    public Asking under(UUID commandId) {
        return new Asking(caller, commandId, version, trial);
    }

    public Asking having(long seenVersion) {
        return new Asking(caller, id, seenVersion, trial);
    }

    public Asking asTrial() {
        return new Asking(caller, id, version, true);
    }

    CommandMessage<Command<?>> message(Command<?> command) {
        UUID content = UUID.nameUUIDFromBytes(command.toString().getBytes(StandardCharsets.UTF_8));
        Envelope envelope = new Envelope(id, content, id, caller, version, trial);
        return new GenericCommandMessage<>(command, MetaData.from(envelope.asMetaData()));
    }
}

package vn.khuyencong.ledger.command;

import java.lang.reflect.RecordComponent;
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

    /** The plain hash of what a command says. */
    public static UUID contentHash(Command<?> command) {
        return UUID.nameUUIDFromBytes(content(command).getBytes(StandardCharsets.UTF_8));
    }

    /** What a command says, also of persons, whom its own words do not name. */
    private static String content(Command<?> command) {
        StringBuilder content = new StringBuilder(command.getClass().getSimpleName());
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            try {
                content.append('\n').append(component.getAccessor().invoke(command));
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
        }
        return content.toString();
    }

    CommandMessage<Command<?>> message(Command<?> command) {
        UUID content = contentHash(command);
        Envelope envelope = new Envelope(id, content, id, caller, version, trial);
        return new GenericCommandMessage<>(command, MetaData.from(envelope.asMetaData()));
    }
}

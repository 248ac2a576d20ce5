package vn.khuyencong.ledger.command.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.ledger.command.desk.Command;

/** Reads a command that stands inside another body, as strictly as one that is a body of its own. */
@Component
public final class CommandReader {
    private final JsonMapper json;
    private final HeldCommands commands;

    CommandReader(JsonMapper json, HeldCommands commands) {
        this.json = json;
        this.commands = commands;
    }

    /**
     * The command of that name; what is wrong inside is told with pointers that begin there.
     *
     * @param field where the name stands
     */
    public Command<?> read(String name, String field, ObjectNode body) {
        Class<? extends Command<?>> type = commands.named(name);
        if (type == null) {
            throw new RequestProblem(BAD_REQUEST, "COMMAND_UNKNOWN", field, name);
        }
        Completeness.check(body, type);
        try {
            return json.treeToValue(body, type);
        } catch (JacksonException unreadable) {
            throw JsonProblems.asRequestProblem(unreadable);
        }
    }
}

package vn.khuyencong.ledger.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.CommandText;
import vn.khuyencong.ledger.command.desk.StreamKind;

/** Commands by their names, and as the text in which they wait in the log: written as facts are, missing parts left out. */
public final class HeldCommands implements CommandText {
    private final Map<String, Class<? extends Command<?>>> byName = new HashMap<>();
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public HeldCommands(List<StreamKind<?, ?>> kinds) {
        kinds.forEach(kind -> kind.commands().forEach(it -> byName.put(it.getSimpleName(), it)));
    }

    /** All of them. */
    public Collection<Class<? extends Command<?>>> all() {
        return List.copyOf(byName.values());
    }

    /** The command of a name, for example {@code DisburseFunds}. */
    @Nullable
    Class<? extends Command<?>> named(String name) {
        return byName.get(name);
    }

    @Override
    public String write(Command<?> command) {
        return json.writeValueAsString(command);
    }

    @Override
    public Command<?> read(String name, String body) {
        Class<? extends Command<?>> type = byName.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no command is called " + name);
        }
        return json.readValue(body, type);
    }
}

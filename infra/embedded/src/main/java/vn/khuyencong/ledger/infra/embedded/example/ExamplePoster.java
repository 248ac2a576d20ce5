package vn.khuyencong.ledger.infra.embedded.example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Verdict.Recorded;
import vn.khuyencong.ledger.command.web.FileVault;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.infra.embedded.start.CommandPoster;
import vn.khuyencong.ledger.infra.embedded.texts.TextsPoster;

/**
 * Posts the invented example as its people would: the accountant a published text, the registers and the files; then
 * the day book line by line, each by who wrote it, so that who proposes is never who approves.
 */
public final class ExamplePoster {
    private static final String REGISTRAR = "ketoan";

    private final Map<String, CommandPoster> people;
    private final FileVault files;

    /** @param people who post, by their names */
    public ExamplePoster(Map<String, CommandPoster> people, FileVault files) {
        this.people = people;
        this.files = files;
    }

    /** Posts what is not posted yet; the same at every start. */
    public void postAll() {
        Keys keys = new Keys();
        TextsPoster.in(Papers.TEXTS, person(REGISTRAR)).postAll();
        postAs(REGISTRAR, new Registers(keys).commands());
        postAs(REGISTRAR, new Papers(keys, files).kept());
        postDayBook(new DayBook(keys));
    }

    private void postAs(String who, Map<String, Command<?>> commands) {
        commands.forEach((name, command) -> post(who, name, command));
    }

    private void postDayBook(DayBook book) {
        Map<String, EntryId> posted = new HashMap<>();
        for (Step step : DayBook.steps()) {
            List<Recorded> recorded = post(step.who(), "day-book/" + step.name(), book.command(step, posted));
            // A line that corrects another records the reversal first and then what is right.
            if (!recorded.isEmpty()) {
                posted.put(step.name(), new EntryId(recorded.getLast().entry()));
            }
        }
    }

    private List<Recorded> post(String who, String name, Command<?> command) {
        return person(who).post("example/" + name, command).recorded();
    }

    private CommandPoster person(String name) {
        CommandPoster person = people.get(name);
        if (person == null) {
            throw new IllegalArgumentException("nobody here is called " + name);
        }
        return person;
    }
}

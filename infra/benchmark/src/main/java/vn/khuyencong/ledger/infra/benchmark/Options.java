package vn.khuyencong.ledger.infra.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param only the one figure to measure, or null for all
 * @param json where to write the list of figures, or null
 */
record Options(int events, @Nullable String only, @Nullable Path json) {
    private static final int FEWEST_EVENTS = 100;

    /** The command line cannot be understood. */
    static final class Usage extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Usage(String message) {
            super(message);
        }
    }

    static Options parse(List<String> arguments, int events) {
        Options options = new Options(events, null, null);
        for (int i = 0; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size()) {
                throw new Usage(arguments.get(i) + " needs a value");
            }
            options = options.with(arguments.get(i), arguments.get(i + 1));
        }
        return options;
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--events" -> new Options(count(value), only, json);
            case "--only" -> new Options(events, value, json);
            case "--json" -> new Options(events, only, Path.of(value));
            default -> throw new Usage("unknown option: " + option);
        };
    }

    private static int count(String value) {
        try {
            int count = Integer.parseInt(value);
            if (count >= FEWEST_EVENTS) {
                return count;
            }
        } catch (NumberFormatException notANumber) {
            throw new Usage("not a number of events: " + value);
        }
        throw new Usage("at least " + FEWEST_EVENTS + " events are needed");
    }
}

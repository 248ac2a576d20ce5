package vn.khuyencong.ledger.query.web;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads parameters of a question; one that cannot be read is named, with what was given. */
public final class Parameters {
    private Parameters() {}

    /**
     * The value of a parameter, null where it is not given.
     *
     * @throws QuestionProblem PARAMETER_MALFORMED
     */
    public static <T> @Nullable T read(String name, @Nullable String given, Function<String, @Nullable T> reading) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        try {
            T value = reading.apply(given);
            if (value != null) {
                return value;
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            // Told below, like a word that means nothing.
        }
        throw QuestionProblem.malformed(name, given);
    }

    /** How many items are wanted, within what one answer may hold. */
    public static int limit(@Nullable String given, int usual, int most) {
        Integer limit = read("limit", given, text -> {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= most ? number : null;
        });
        return limit == null ? usual : limit;
    }
}

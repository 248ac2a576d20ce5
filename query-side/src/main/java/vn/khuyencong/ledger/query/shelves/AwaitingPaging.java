package vn.khuyencong.ledger.query.shelves;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.web.Parameters;

/**
 * Which part of the list of waiting projects is asked for: those that began to wait on a day, at a position, or later.
 * Who leaves the list meanwhile moves nobody else.
 */
public record AwaitingPaging(LocalDate since, long position, int limit) {

    /** Reads the parameters {@code cursor} ({@code 2016-01-15.1204}) and {@code limit}, as of any list. */
    public static AwaitingPaging of(@Nullable String cursor, @Nullable String limit) {
        int most = Paging.of(null, limit).limit();
        AwaitingPaging read = Parameters.read("cursor", cursor, it -> read(it, most));
        return read == null ? new AwaitingPaging(LocalDate.MIN, 0, most) : read;
    }

    private static @Nullable AwaitingPaging read(String cursor, int limit) {
        int dot = cursor.indexOf('.');
        return dot < 0
                ? null
                : new AwaitingPaging(
                        LocalDate.parse(cursor.substring(0, dot)), Long.parseLong(cursor.substring(dot + 1)), limit);
    }

    static String cursorOf(Awaiting.Project first) {
        return first.since() + "." + first.position();
    }

    boolean reaches(Awaiting.Project it) {
        int days = it.since().compareTo(since);
        return days > 0 || (days == 0 && it.position() >= position);
    }
}

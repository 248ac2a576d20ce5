package vn.khuyencong.ledger.query.shelves;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.web.Parameters;

/** Which part of a list is asked for. */
public record Paging(int from, int limit) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** Reads the parameters {@code cursor} and {@code limit}: 1 to 200 items, 50 where nothing is said. */
    public static Paging of(@Nullable String cursor, @Nullable String limit) {
        Integer from = Parameters.read("cursor", cursor, Integer::parseUnsignedInt);
        return new Paging(from == null ? 0 : from, Parameters.limit(limit, USUAL, MOST));
    }
}

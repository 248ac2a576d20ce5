package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where the latest events were appended, for callers that ask right after their own append. */
final class RecentPositions {

    private static final int CAPACITY = 1 << 14;

    private final @Nullable String[] ids = new @Nullable String[CAPACITY];
    private final Map<String, Long> positions = new ConcurrentHashMap<>(2 * CAPACITY);

    /** Called by the writer alone; positions are contiguous, so each takes the slot of the oldest. */
    void remember(String id, long position) {
        int slot = (int) (position % CAPACITY);
        String oldest = ids[slot];
        if (oldest != null) {
            positions.remove(oldest);
        }
        ids[slot] = id;
        positions.put(id, position);
    }

    OptionalLong of(String id) {
        Long position = positions.get(id);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }
}

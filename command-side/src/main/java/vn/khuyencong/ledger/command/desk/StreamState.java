package vn.khuyencong.ledger.command.desk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Unit;

/** What a stream remembers of its facts {@code F}: its version, its commands, its guarded accounts, and what a room adds. */
public abstract class StreamState<F extends Fact> {
    private final Class<F> family;
    private final CommandMemory commands = new CommandMemory();
    private final HeldPostings held = new HeldPostings();
    private final Books books;
    private long version = -1;

    /** @param books the accounts that this kind of stream guards */
    protected StreamState(Class<F> family, Books books) {
        this.family = family;
        this.books = books;
    }

    /** Remembers one fact; never decides. */
    public final void remember(Fact fact, Occurrence occurrence) {
        version = occurrence.sequence();
        commands.add(occurrence, fact);
        books.add(occurrence.entry(), fact);
        held.remember(fact, occurrence);
        on(family.cast(fact), occurrence);
    }

    protected abstract void on(F fact, Occurrence occurrence);

    /** The sequence number of the last fact; −1 for a stream that is not there. */
    public final long version() {
        return version;
    }

    public final boolean exists() {
        return version >= 0;
    }

    /**
     * Refuses what would be written into this stream's room from another stream; only closed books do.
     *
     * @throws Refused with the name of what stands in the way
     */
    protected void mustAdmit() {}

    public final Books books() {
        return books;
    }

    /** What waits here for a second person, and what became of it. */
    public final HeldPostings held() {
        return held;
    }

    /** For whose province or nation this stream stands, where it stands for one. */
    public @Nullable Unit unit() {
        return null;
    }

    final CommandMemory commands() {
        return commands;
    }

    /**
     * Where and by whom a fact was recorded.
     *
     * @param person whose account recorded it
     * @param poster who had posted it before this person confirmed it, if it was held
     */
    public record Occurrence(
            String stream,
            long sequence,
            String eventId,
            String person,
            @Nullable String poster,
            @Nullable String commandId,
            @Nullable String commandHash) {

        /** Of a fact that nobody held. */
        public Occurrence(
                String stream,
                long sequence,
                String eventId,
                String person,
                @Nullable String commandId,
                @Nullable String commandHash) {
            this(stream, sequence, eventId, person, null, commandId, commandHash);
        }

        /** Everybody who answers for it. */
        public Set<String> persons() {
            return poster == null ? Set.of(person) : Set.of(person, poster);
        }

        public EntryId entry() {
            return EntryId.of(stream, sequence);
        }
    }
}

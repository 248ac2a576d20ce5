package vn.khuyencong.ledger.command.desk;

import static vn.khuyencong.ledger.command.desk.Refusal.POSTING_ALREADY_DECIDED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_HELD_POSTING;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.StreamState.Occurrence;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.duty.OverrideRegularised;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.duty.PostingHeld;
import vn.khuyencong.ledger.events.duty.PostingReturned;

/** What one stream holds for a second person, and what became of it. */
public final class HeldPostings {
    private final Map<EntryId, Held> byEntry = new HashMap<>();

    /** How far a held posting has come. */
    public enum Stage {
        WAITING,
        CONFIRMED,
        RETURNED,
        REGULARISED
    }

    /** A posting with the person who posted it. */
    public record Held(PostingHeld posting, String poster, Stage stage) {
        Held at(Stage next) {
            return new Held(posting, poster, next);
        }
    }

    void remember(Fact fact, Occurrence occurrence) {
        switch (fact) {
            case PostingHeld it -> byEntry.put(occurrence.entry(), new Held(it, occurrence.person(), Stage.WAITING));
            case PostingConfirmed it -> move(it.entry(), Stage.CONFIRMED);
            case PostingReturned it -> move(it.entry(), Stage.RETURNED);
            case OverrideRegularised it -> move(it.entry(), Stage.REGULARISED);
            default -> {}
        }
    }

    private void move(EntryId entry, Stage stage) {
        byEntry.computeIfPresent(entry, (same, held) -> held.at(stage));
    }

    /** The posting that stands at an entry, waiting or decided. */
    public Held mustBeKnown(EntryId entry) {
        return UNKNOWN_HELD_POSTING.unless(byEntry.get(entry), "/entry", entry);
    }

    /** The posting that still waits at an entry. */
    public Held mustWait(EntryId entry) {
        Held held = mustBeKnown(entry);
        POSTING_ALREADY_DECIDED.when(held.stage() != Stage.WAITING, "/entry", entry);
        return held;
    }

    @Nullable
    String posterOf(EntryId entry) {
        Held held = byEntry.get(entry);
        return held == null ? null : held.poster();
    }
}

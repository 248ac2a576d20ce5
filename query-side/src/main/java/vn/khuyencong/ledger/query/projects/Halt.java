package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.project.ProjectStopped;
import vn.khuyencong.ledger.events.project.ProjectSuspended;
import vn.khuyencong.ledger.events.project.StopVolume;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.Shelf;

/** Tạm dừng or ngừng thực hiện, with its reason. {@code volume} is null for a suspension. */
public record Halt(EntryId entry, Status status, @Nullable StopVolume volume, String reason, LocalDate effectiveOn) {
    static List<Halt> of(Shelf own) {
        return own.standing().stream().flatMap(Halt::of).toList();
    }

    private static Stream<Halt> of(StoredFact stored) {
        return switch (stored.fact()) {
            case ProjectSuspended it ->
                Stream.of(new Halt(stored.entry(), Status.SUSPENDED, null, it.reason(), it.effectiveOn()));
            case ProjectStopped it ->
                Stream.of(new Halt(stored.entry(), Status.STOPPED, it.volume(), it.reason(), it.effectiveOn()));
            default -> Stream.of();
        };
    }
}

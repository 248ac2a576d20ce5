package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.project.Outcome;

/**
 * One result, and the entry that recorded it.
 *
 * @param depth how deep it lies within another of its entry, never added to it: 0 for what stands by itself
 * @param correctedBy the entry that put it right, if one did
 */
public record OutcomeRow(
        Outcome outcome,
        @Nullable String line,
        LocalDate effectiveOn,
        EntryId entry,
        @Nullable EntryId correctedBy,
        int depth) {

    /** What one entry recorded, each part behind its whole. */
    static Stream<OutcomeRow> of(ProjectAnswer.OutcomeView recorded) {
        return within(null, 0, recorded);
    }

    private static Stream<OutcomeRow> within(@Nullable String whole, int depth, ProjectAnswer.OutcomeView recorded) {
        List<Outcome> all = recorded.outcomes();
        return depth > all.size()
                ? Stream.of()
                : all.stream()
                        .filter(it -> whole == null ? it.within() == null : whole.equals(it.within()))
                        .flatMap(it -> Stream.concat(
                                Stream.of(row(it, depth, recorded)),
                                it.key() == null ? Stream.of() : within(it.key(), depth + 1, recorded)));
    }

    private static OutcomeRow row(Outcome it, int depth, ProjectAnswer.OutcomeView recorded) {
        return new OutcomeRow(
                it, recorded.line(), recorded.effectiveOn(), recorded.entry(), recorded.correctedBy(), depth);
    }
}

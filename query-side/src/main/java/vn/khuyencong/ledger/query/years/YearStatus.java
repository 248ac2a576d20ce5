package vn.khuyencong.ledger.query.years;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FactEvidence;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.year.PeriodClosed;
import vn.khuyencong.ledger.events.year.PeriodReopened;
import vn.khuyencong.ledger.events.year.YearFact;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.Shelves;

/**
 * Whether the books of a unit's year are closed (khóa sổ), and every time that they were closed or reopened.
 *
 * @param closed the closing that stands; null while the books are open
 */
public record YearStatus(YearId id, @Nullable Change closed, List<Change> changes) {

    /** A closing or a reopening, from a day on, by what it rests on. */
    public record Change(
            EntryId entry, long position, boolean closes, LocalDate since, List<Evidence> evidence, String actor) {}

    public static YearStatus of(YearId id, Shelves shelves) {
        List<Change> changes =
                shelves.own(id.value()).all().stream().map(YearStatus::change).toList();
        Change last = changes.isEmpty() ? null : changes.getLast();
        return new YearStatus(id, last != null && last.closes() ? last : null, changes);
    }

    private static Change change(StoredFact stored) {
        return switch ((YearFact) stored.fact()) {
            case PeriodClosed it -> change(stored, true, it.effectiveOn());
            case PeriodReopened it -> change(stored, false, it.effectiveOn());
        };
    }

    private static Change change(StoredFact stored, boolean closes, LocalDate since) {
        return new Change(
                stored.entry(), stored.position(), closes, since, FactEvidence.of(stored.fact()), stored.actor());
    }
}

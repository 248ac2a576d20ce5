package vn.khuyencong.ledger.query.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.treasury.TreasuryBook;
import vn.khuyencong.ledger.query.treasury.TreasuryCheck;

/**
 * What else happened on a project's way, beside its lines and contracts.
 *
 * @param registeredAgainFrom the project that it takes up, if one
 * @param takenUpBy the projects that were registered again from it
 */
public record ProjectLife(
        @Nullable ProjectId registeredAgainFrom,
        List<ProjectId> takenUpBy,
        List<Appraisal> appraisals,
        List<Counterpart> counterpart,
        List<Receivable> receivables,
        List<LineMove> moves,
        List<TreasuryCheck> treasury,
        List<PostCheck> postChecks,
        List<Halt> halts) {
    private static final int MOST_TAKEN_UP = 20;

    static ProjectLife of(ProjectProposed proposal, Shelf own, Shelves shelves) {
        return new ProjectLife(
                proposal.registeredAgainFrom(),
                shelves.list(Listing.PROJECTS.of(proposal.project()), 0, MOST_TAKEN_UP).ids().stream()
                        .filter(it -> shelves.first(it).isPresent())
                        .map(ProjectId::new)
                        .toList(),
                Appraisal.of(own),
                Counterpart.of(own),
                Receivable.of(own),
                LineMove.of(own),
                TreasuryBook.of(own).checks(),
                PostCheck.of(own),
                Halt.of(own));
    }

    /** What must still come back. */
    public List<Receivable> owed() {
        return receivables.stream().filter(Receivable::stillOwed).toList();
    }
}

package vn.khuyencong.ledger.query.shelves;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectRejected;
import vn.khuyencong.ledger.events.project.ProjectReturned;
import vn.khuyencong.ledger.query.documents.StoredFact;

/** Whether one project awaits approval, told from its facts one after the other. */
final class ApprovalStage {
    private static final String UNIT = "unit";
    private static final String APPROVALS = "approvals";
    private static final String AWAITS = "awaits";

    private final Set<Long> approvals = new HashSet<>();
    private @Nullable Unit unit;
    private Awaiting.@Nullable Project awaits;

    static ApprovalStage read(Document document) {
        ApprovalStage stage = new ApprovalStage();
        String unit = document.getString(UNIT);
        stage.unit = unit == null ? null : new Unit(unit);
        stage.approvals.addAll(document.getList(APPROVALS, Long.class, List.of()));
        Document awaits = document.get(AWAITS, Document.class);
        stage.awaits = awaits == null ? null : Awaiting.Project.read(awaits);
        return stage;
    }

    void write(Document document) {
        document.put(UNIT, unit == null ? null : unit.key());
        document.put(APPROVALS, approvals.stream().sorted().toList());
        document.put(AWAITS, awaits == null ? null : awaits.write());
    }

    /** Only what is proposed, returned, declined, approved, closed or taken back changes who has to approve. */
    void remember(StoredFact stored, ProjectFact fact) {
        if (fact instanceof ProjectProposed it) {
            unit = it.unit();
            awaitFrom(it.effectiveOn(), stored);
        } else if (fact instanceof ProjectReturned
                || fact instanceof ProjectRejected
                || fact instanceof ProjectClosed) {
            awaits = null;
        } else if (fact instanceof BudgetApproved) {
            approvals.add(stored.sequence());
            awaits = null;
        } else if (fact instanceof EntryReversed it
                && approvals.remove(it.entry().sequence())
                && approvals.isEmpty()) {
            awaitFrom(it.effectiveOn(), stored);
        }
    }

    /** What nobody proposed waits for nobody. */
    private void awaitFrom(LocalDate day, StoredFact stored) {
        Unit home = unit;
        awaits = home == null
                ? null
                : new Awaiting.Project(new ProjectId(stored.stream()), home, day, stored.position());
    }

    Optional<Awaiting.Project> awaits() {
        return Optional.ofNullable(awaits);
    }
}

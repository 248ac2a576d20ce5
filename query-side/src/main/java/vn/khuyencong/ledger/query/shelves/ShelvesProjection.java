package vn.khuyencong.ledger.query.shelves;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.decision.DecisionAmended;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.reference.ReferenceFact;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.year.YearFact;
import vn.khuyencong.ledger.query.documents.Projection;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;
import vn.khuyencong.ledger.query.reference.NamesFold;

/** Lays each fact on the shelf of everything that it speaks of, and keeps the lists of what there is. */
@Component
public final class ShelvesProjection implements Projection {
    public static final String NAME = "shelves";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int form() {
        return 7;
    }

    @Override
    public void apply(StoredFact stored, WritableDocuments documents) {
        NamesFold.apply(stored, documents);
        Set<String> keys = ShelfKeys.of(stored);
        if (!keys.isEmpty()) {
            StreamSheets.write(stored, documents);
        }
        String reference = stored.entry().value();
        keys.forEach(key -> DocumentShelves.shelf(key).append(documents, reference));
        PartsInProjects.apply(stored, keys, documents);
        AwaitingFold.apply(stored, documents);
        HeldFold.apply(stored, documents);
        if (stored.fact() instanceof DecisionAmended it) {
            Listing.amendedBy(it.by()).roll().append(documents, it.decision().value());
        }
        if (stored.sequence() == 0) {
            listsOf(stored.fact()).forEach(list -> list.roll().append(documents, stored.stream()));
        }
    }

    private static List<Listing> listsOf(Fact first) {
        return switch (first) {
            case DecisionRegistered it -> List.of(Listing.DECISIONS);
            case StatementPublished it -> List.of(Listing.STATEMENTS, Listing.STATEMENTS.of(it.unit()));
            case ProjectProposed it -> List.of(Listing.PROJECTS, Listing.PROJECTS.of(it.unit()));
            case DecisionFact it -> List.of();
            case StatementFact it -> List.of();
            case ProjectFact it -> List.of();
            case FundFact it -> List.of();
            case ProgrammeFact it -> List.of();
            case PartyFact it -> List.of();
            case ReferenceFact it -> List.of();
            case YearFact it -> List.of();
        };
    }
}

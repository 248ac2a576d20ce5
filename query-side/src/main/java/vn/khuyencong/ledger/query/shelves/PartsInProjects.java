package vn.khuyencong.ledger.query.shelves;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.SourceChanged;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/**
 * Keeps for each programme, each party, each fund and each project that was registered again the list of projects in which
 * it has a part, every project once. A project's
 * own document says at which position it was put on which list, so that a fact that comes again after a crash finds
 * what it had to list, whatever of it was stored.
 */
final class PartsInProjects {
    private static final String COLLECTION = "parts";
    private static final String LISTED = "listed";
    private static final String KEY = "key";
    private static final String AT = "at";

    private PartsInProjects() {}

    /** Lists the fact's project under those of the keys for which it has not been listed yet. */
    static void apply(StoredFact stored, Set<String> keys, WritableDocuments documents) {
        if (!givesParts(stored.fact())) {
            return;
        }
        documents.update(COLLECTION, stored.stream(), project -> {
            List<Document> listed = new ArrayList<>(listed(project));
            Stream.concat(keys.stream().filter(PartsInProjects::hasParts), takenUpBy(stored.fact()))
                    .filter(key -> listed.stream().noneMatch(it -> key.equals(it.getString(KEY))))
                    .map(key -> new Document(KEY, key).append(AT, stored.position()))
                    .forEach(listed::add);
            project.put(LISTED, listed);
        });
        listed(documents.get(COLLECTION, stored.stream())).stream()
                .filter(it -> it.getLong(AT) == stored.position())
                .map(it -> Listing.PROJECTS.ofPart(it.getString(KEY)))
                .forEach(list -> list.roll().append(documents, stored.stream()));
    }

    private static List<Document> listed(@Nullable Document project) {
        return project == null ? List.of() : project.getList(LISTED, Document.class, List.of());
    }

    /** Money moves only where one of these has named its programme, its parties and its fund. */
    private static boolean givesParts(Fact fact) {
        return fact instanceof ProjectProposed
                || fact instanceof BudgetApproved
                || fact instanceof SourceChanged
                || fact instanceof BeneficiaryAssigned
                || fact instanceof ContractSigned
                || fact instanceof AmountDisallowed
                || fact instanceof LineCarriedOver;
    }

    /** The project that this one was registered again from; its own shelf keeps to its own facts. */
    private static Stream<String> takenUpBy(Fact fact) {
        ProjectId before = fact instanceof ProjectProposed it ? it.registeredAgainFrom() : null;
        return before == null ? Stream.of() : Stream.of(before.value());
    }

    private static boolean hasParts(String key) {
        return key.startsWith("programme.") || key.startsWith("party.") || key.startsWith("fund.");
    }
}

package vn.khuyencong.ledger.query.shelves;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/** Keeps for each programme and each party the list of projects in which it has a part, every project once. */
final class PartsInProjects {
    private static final String COLLECTION = "parts";
    private static final String LISTED = "listed";

    private PartsInProjects() {}

    /** Lists the fact's project under those of the keys for which it has not been listed yet. */
    static void apply(StoredFact stored, Set<String> keys, WritableDocuments documents) {
        if (!givesParts(stored.fact())) {
            return;
        }
        documents.update(COLLECTION, stored.stream(), project -> {
            List<String> listed = new ArrayList<>(project.getList(LISTED, String.class, List.of()));
            for (String key : keys) {
                if (hasParts(key) && !listed.contains(key)) {
                    Listing.PROJECTS.ofPart(key).roll().append(documents, stored.stream());
                    listed.add(key);
                }
            }
            project.put(LISTED, listed);
        });
    }

    /** Money moves only where one of these has named its programme and its parties. */
    private static boolean givesParts(Fact fact) {
        return fact instanceof ProjectProposed
                || fact instanceof BudgetApproved
                || fact instanceof BeneficiaryAssigned
                || fact instanceof ContractSigned;
    }

    private static boolean hasParts(String key) {
        return key.startsWith("programme.") || key.startsWith("party.");
    }
}

package vn.khuyencong.ledger.query.shelves;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
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
 * Keeps for each programme, party and fund, for each year of a unit, and for each project that was registered again, the
 * list of projects that have a part in it, every project once. A project's own document says at which position it was put
 * on which list, so that a fact that comes again after a crash finds what it had to list, whatever of it was stored.
 */
final class PartsInProjects {
    private static final String COLLECTION = "parts";
    private static final String LISTED = "listed";
    private static final String KEY = "key";
    private static final String AT = "at";
    private static final String UNIT = "unit";

    private PartsInProjects() {}

    /** Lists the fact's project under those of the keys for which it has not been listed yet. */
    static void apply(StoredFact stored, Set<String> keys, WritableDocuments documents) {
        if (!givesParts(stored.fact())) {
            return;
        }
        documents.update(COLLECTION, stored.stream(), project -> {
            List<Document> listed = new ArrayList<>(listed(project));
            if (stored.fact() instanceof ProjectProposed it) {
                project.put(UNIT, it.unit().key());
            }
            partsOf(stored.fact(), keys, project.getString(UNIT)).stream()
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

    /** What the fact gives its project a part in: what it names, the years of its money, the project that it takes up. */
    private static Set<String> partsOf(Fact fact, Set<String> keys, @Nullable String unit) {
        Set<String> parts = new LinkedHashSet<>();
        keys.stream().filter(PartsInProjects::hasParts).forEach(parts::add);
        for (Posting posting : Postings.of(fact)) {
            FiscalYear year = posting.scope().fiscalYear();
            if (unit != null && year != null) {
                parts.add(Listing.part(new Unit(unit), year));
            }
        }
        if (fact instanceof ProjectProposed it && it.registeredAgainFrom() != null) {
            parts.add(it.registeredAgainFrom().value());
        }
        return parts;
    }

    private static boolean hasParts(String key) {
        return key.startsWith("programme.") || key.startsWith("party.") || key.startsWith("fund.");
    }
}

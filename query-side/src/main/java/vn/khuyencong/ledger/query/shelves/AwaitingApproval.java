package vn.khuyencong.ledger.query.shelves;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectReturned;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/** Keeps for each unit the projects that wait for an approver, in the order in which they began to wait. */
final class AwaitingApproval {
    private static final String COLLECTION = "awaiting";
    private static final String UNITS = "units";
    private static final String PROJECTS = "projects";

    private AwaitingApproval() {}

    /** The projects of one unit, or of all units, one after the other. */
    static List<String> in(@Nullable Unit unit, Documents documents) {
        Stream<String> units = unit == null ? listed(documents, UNITS).stream() : Stream.of(unit.key());
        return units.flatMap(each -> listed(documents, each).stream()).toList();
    }

    /** Comes after the fact lies on its shelf: what a reversal leaves standing is read there. */
    static void apply(StoredFact stored, WritableDocuments documents) {
        if (!(stored.fact() instanceof ProjectFact fact)) {
            return;
        }
        switch (fact) {
            case ProjectProposed it -> begin(it.unit(), stored.stream(), documents);
            case ProjectReturned it -> end(stored.stream(), documents);
            case BudgetApproved it -> end(stored.stream(), documents);
            case ProjectClosed it -> end(stored.stream(), documents);
            case EntryReversed it -> reversed(it, stored.stream(), documents);
            default -> {
                // What happens after an approval leaves nobody waiting.
            }
        }
    }

    /** A project whose only approval is taken back waits again. */
    private static void reversed(EntryReversed reversal, String project, WritableDocuments documents) {
        Shelf shelf = new DocumentShelves(documents, null).of(project);
        boolean wasApproval = shelf.all().stream()
                .anyMatch(it -> it.entry().equals(reversal.entry()) && it.fact() instanceof BudgetApproved);
        if (wasApproval && shelf.standing(BudgetApproved.class).findAny().isEmpty()) {
            unitOf(project, documents).forEach(unit -> begin(unit, project, documents));
        }
    }

    private static void begin(Unit unit, String project, WritableDocuments documents) {
        change(unit.key(), documents, waiting -> add(waiting, project));
        if (!listed(documents, UNITS).contains(unit.key())) {
            change(UNITS, documents, units -> add(units, unit.key()));
        }
    }

    private static void end(String project, WritableDocuments documents) {
        for (Unit unit : unitOf(project, documents)) {
            change(unit.key(), documents, waiting -> waiting.remove(project));
        }
    }

    private static List<Unit> unitOf(String project, WritableDocuments documents) {
        return new DocumentShelves(documents, null)
                .of(project)
                .facts(ProjectProposed.class)
                .map(ProjectProposed::unit)
                .limit(1)
                .toList();
    }

    private static void add(List<String> to, String item) {
        if (!to.contains(item)) {
            to.add(item);
        }
    }

    private static void change(String id, WritableDocuments documents, Consumer<List<String>> change) {
        documents.update(COLLECTION, id, document -> {
            List<String> items = new ArrayList<>(document.getList(PROJECTS, String.class, List.of()));
            change.accept(items);
            document.put(PROJECTS, items);
        });
    }

    private static List<String> listed(Documents documents, String id) {
        Document document = documents.get(COLLECTION, id);
        return document == null ? List.of() : document.getList(PROJECTS, String.class, List.of());
    }
}

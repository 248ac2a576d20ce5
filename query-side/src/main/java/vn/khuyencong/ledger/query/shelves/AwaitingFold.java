package vn.khuyencong.ledger.query.shelves;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/**
 * Keeps which projects await approval: a sheet for each unit and month from which they wait, and one document that
 * counts what is on each sheet.
 */
final class AwaitingFold {
    private static final String COLLECTION = "awaiting";
    private static final String COUNTS = "counts";
    private static final String MOVES = "moves";
    private static final String AT = "at";
    private static final String LEFT = "left";
    private static final String JOINED = "joined";
    private static final String UNITS = "units";
    private static final String PROJECTS = "projects";
    private static final String STAGES = "approvals";

    private AwaitingFold() {}

    /**
     * A project's own document says at which position it came to the list and left it, so that a fact that comes again
     * after a crash finds what it had to change, whatever of it was stored.
     */
    static void apply(StoredFact stored, WritableDocuments documents) {
        if (stored.fact() instanceof ProjectFact fact) {
            documents.update(STAGES, stored.stream(), project -> remember(project, stored, fact));
            moves(documents.get(STAGES, stored.stream())).stream()
                    .filter(move -> move.getLong(AT) == stored.position())
                    .forEach(move -> {
                        read(move, LEFT).ifPresent(it -> leave(it, documents));
                        read(move, JOINED).ifPresent(it -> join(it, documents));
                    });
        }
    }

    private static void remember(Document project, StoredFact stored, ProjectFact fact) {
        ApprovalStage stage = ApprovalStage.read(project);
        Optional<Awaiting.Project> before = stage.awaits();
        stage.remember(stored, fact);
        Optional<Awaiting.Project> after = stage.awaits();
        if (!after.equals(before)) {
            List<Document> moves = new ArrayList<>(moves(project));
            Document move = new Document(AT, stored.position());
            before.ifPresent(it -> move.append(LEFT, it.write()));
            after.ifPresent(it -> move.append(JOINED, it.write()));
            moves.add(move);
            project.put(MOVES, moves);
        }
        stage.write(project);
    }

    private static List<Document> moves(@Nullable Document project) {
        return project == null ? List.of() : project.getList(MOVES, Document.class, List.of());
    }

    private static Optional<Awaiting.Project> read(Document move, String way) {
        return Optional.ofNullable(move.get(way, Document.class)).map(Awaiting.Project::read);
    }

    private static void join(Awaiting.Project it, WritableDocuments documents) {
        change(documents, it, projects -> projects.add(it.write()));
        count(documents, it, 1);
    }

    private static void leave(Awaiting.Project it, WritableDocuments documents) {
        change(documents, it, projects -> projects.remove(it.write()));
        count(documents, it, -1);
    }

    private static void change(WritableDocuments documents, Awaiting.Project it, Consumer<List<Document>> change) {
        documents.update(COLLECTION, sheet(it.unit(), it.month()), sheet -> {
            List<Document> projects = new ArrayList<>(on(sheet));
            change.accept(projects);
            sheet.put(PROJECTS, projects);
        });
    }

    private static void count(WritableDocuments documents, Awaiting.Project it, int change) {
        documents.update(COLLECTION, COUNTS, whole -> {
            Document units = whole.get(UNITS, new Document());
            Document months = units.get(it.unit().key(), new Document());
            int count = months.getInteger(it.month().toString(), 0) + change;
            put(months, it.month().toString(), count == 0 ? null : count);
            put(units, it.unit().key(), months.isEmpty() ? null : months);
            whole.put(UNITS, units);
        });
    }

    private static void put(Document document, String key, @Nullable Object value) {
        if (value == null) {
            document.remove(key);
        } else {
            document.put(key, value);
        }
    }

    static Map<Unit, Map<YearMonth, Integer>> counts(Documents documents) {
        Map<Unit, Map<YearMonth, Integer>> counts = new TreeMap<>();
        Document whole = documents.get(COLLECTION, COUNTS);
        if (whole != null) {
            Document units = whole.get(UNITS, Document.class);
            units.keySet().forEach(unit -> counts.put(new Unit(unit), months(units.get(unit, Document.class))));
        }
        return counts;
    }

    private static Map<YearMonth, Integer> months(Document document) {
        Map<YearMonth, Integer> months = new TreeMap<>();
        document.keySet().forEach(month -> months.put(YearMonth.parse(month), document.getInteger(month)));
        return months;
    }

    static List<Awaiting.Project> projects(Documents documents, Unit unit, YearMonth month) {
        Document sheet = documents.get(COLLECTION, sheet(unit, month));
        return sheet == null
                ? List.of()
                : on(sheet).stream().map(Awaiting.Project::read).toList();
    }

    private static List<Document> on(Document sheet) {
        return sheet.getList(PROJECTS, Document.class, List.of());
    }

    private static String sheet(Unit unit, YearMonth month) {
        return unit + "#" + month;
    }
}

package vn.khuyencong.ledger.query.shelves;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.View;

/** Đề án chờ duyệt: the projects that await approval at one moment, whoever has waited longest first. */
public final class Awaiting {
    private static final Comparator<Project> LONGEST_FIRST =
            Comparator.comparing(Project::since).thenComparing(Project::position);

    private final Map<Unit, Map<YearMonth, Integer>> counts;
    private final BiFunction<Unit, YearMonth, List<Project>> sheet;

    /**
     * A project that awaits approval.
     *
     * @param since the day of the proposal, or of the reversal that took its approval back
     * @param position that of the fact since which it waits
     */
    public record Project(ProjectId id, Unit unit, LocalDate since, long position) {
        static Project read(Document document) {
            return new Project(
                    new ProjectId(document.getString("id")),
                    new Unit(document.getString("unit")),
                    LocalDate.parse(document.getString("since")),
                    document.getLong("position"));
        }

        Document write() {
            return new Document("id", id.value())
                    .append("unit", unit.key())
                    .append("since", since.toString())
                    .append("position", position);
        }

        YearMonth month() {
            return YearMonth.from(since);
        }
    }

    /** A part of the list; {@code next} is the cursor of the part that follows, null at the end. */
    public record Part(List<Project> projects, @Nullable String next) {}

    private Awaiting(Map<Unit, Map<YearMonth, Integer>> counts, BiFunction<Unit, YearMonth, List<Project>> sheet) {
        this.counts = counts;
        this.sheet = sheet;
    }

    /** What awaited approval at the moment of a question to the shelves. */
    public static Awaiting of(View view) {
        return view.asOf().effectiveAsOf() == null ? stored(view.documents()) : on(DocumentShelves.of(view));
    }

    private static Awaiting stored(Documents documents) {
        return new Awaiting(
                AwaitingFold.counts(documents), (unit, month) -> AwaitingFold.projects(documents, unit, month));
    }

    /** On a business day, told from the facts that had happened by then. */
    private static Awaiting on(Shelves shelves) {
        Map<Unit, Map<YearMonth, List<Project>>> sheets =
                shelves.list(Listing.PROJECTS, 0, Integer.MAX_VALUE).ids().stream()
                        .flatMap(id -> awaiting(id, shelves))
                        .collect(Collectors.groupingBy(
                                Project::unit,
                                TreeMap::new,
                                Collectors.groupingBy(Project::month, TreeMap::new, Collectors.toList())));
        Map<Unit, Map<YearMonth, Integer>> counts = new TreeMap<>();
        sheets.forEach((unit, months) -> {
            Map<YearMonth, Integer> sizes = new TreeMap<>();
            months.forEach((month, projects) -> sizes.put(month, projects.size()));
            counts.put(unit, sizes);
        });
        return new Awaiting(
                counts,
                (unit, month) -> sheets.getOrDefault(unit, new TreeMap<>()).getOrDefault(month, List.of()));
    }

    private static Stream<Project> awaiting(String id, Shelves shelves) {
        ApprovalStage stage = new ApprovalStage();
        shelves.of(id).all().stream()
                .filter(it -> it.stream().equals(id))
                .forEach(it -> stage.remember(it, (ProjectFact) it.fact()));
        return stage.awaits().stream();
    }

    /** How many await approval in each unit; a unit without any is not there. */
    public Map<Unit, Integer> byUnit() {
        Map<Unit, Integer> sums = new TreeMap<>();
        counts.forEach((unit, months) ->
                sums.put(unit, months.values().stream().mapToInt(it -> it).sum()));
        return sums;
    }

    public int total() {
        return byUnit().values().stream().mapToInt(it -> it).sum();
    }

    /** A part of the list of a unit, of all units where none is named. */
    public Part list(@Nullable Unit of, AwaitingPaging wanted) {
        List<Project> found = new ArrayList<>();
        for (YearMonth month : monthsOfAny(of)) {
            if (month.isBefore(YearMonth.from(wanted.since()))) {
                continue;
            }
            units(of)
                    .filter(unit -> months(unit).containsKey(month))
                    .flatMap(unit -> sheet.apply(unit, month).stream())
                    .filter(it -> wanted.reaches(it))
                    .sorted(LONGEST_FIRST)
                    .forEach(found::add);
            if (found.size() > wanted.limit()) {
                return new Part(
                        List.copyOf(found.subList(0, wanted.limit())),
                        AwaitingPaging.cursorOf(found.get(wanted.limit())));
            }
        }
        return new Part(List.copyOf(found), null);
    }

    private TreeSet<YearMonth> monthsOfAny(@Nullable Unit of) {
        return units(of).flatMap(unit -> months(unit).keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<YearMonth, Integer> months(Unit unit) {
        return counts.getOrDefault(unit, Map.of());
    }

    private Stream<Unit> units(@Nullable Unit of) {
        return counts.keySet().stream().filter(unit -> of == null || unit.equals(of));
    }
}

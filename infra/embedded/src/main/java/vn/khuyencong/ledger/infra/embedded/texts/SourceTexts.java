package vn.khuyencong.ledger.infra.embedded.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.infra.embedded.table.Row;
import vn.khuyencong.ledger.infra.embedded.table.Table;

/** Published texts as rows: what each figure says and how it is quoted. The texts themselves are named by their hash. */
final class SourceTexts {
    private final List<Row> statements;
    private final List<Row> decisions;
    private final List<Row> programmes;
    private final List<Row> narrative;
    private final Map<String, Row> figures;

    /** @param folder the resources that hold the tables, for example {@code /texts} */
    SourceTexts(String folder) {
        this.statements = Table.read(folder + "/statements.csv");
        this.decisions = Table.read(folder + "/decisions.csv");
        this.programmes = Table.read(folder + "/programmes.csv");
        this.narrative = Table.read(folder + "/narrative.csv");
        this.figures = Table.read(folder + "/figures.csv").stream()
                .collect(Collectors.toMap(row -> row.text("id"), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    List<Row> statements() {
        return statements;
    }

    Row figure(String id) {
        Row figure = figures.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + id);
        }
        return figure;
    }

    List<Row> figuresOf(Row statement) {
        String key = statement.text("statement");
        return figures.values().stream()
                .filter(row -> row.text("statement").equals(key))
                .toList();
    }

    List<Row> narrativeOf(Row statement) {
        String file = statement.text("file_name");
        return narrative.stream()
                .filter(row -> row.text("seed_file").equals(file))
                .toList();
    }

    List<Row> decisionsOf(Row statement) {
        return decisions.stream()
                .filter(row -> figure(row.text("figure")).text("statement").equals(statement.text("statement")))
                .toList();
    }

    List<Row> programmesOf(Row statement) {
        return programmes.stream()
                .filter(row -> row.text("statement").equals(statement.text("statement")))
                .toList();
    }

    /** The figures that a text posts, by its own lines in its own order. */
    Map<String, List<Row>> linesOf(Row statement) {
        Map<String, List<Row>> lines = new LinkedHashMap<>();
        for (Row figure : figuresOf(statement)) {
            if (figure.text("role").equals("ENTRY")) {
                lines.computeIfAbsent(figure.text("line"), line -> new ArrayList<>())
                        .add(figure);
            }
        }
        return lines;
    }

    /** All activities that these figures name; null where the text names none. */
    static @Nullable Activities activitiesOf(List<Row> figures) {
        List<String> codes = new ArrayList<>();
        for (Row figure : figures) {
            String named = figure.orNull("activities");
            if (named != null && !named.equals("NOT_STATED")) {
                codes.addAll(List.of(named.split(";")));
            }
        }
        return codes.isEmpty() ? null : Activities.of(codes.toArray(String[]::new));
    }
}

package vn.khuyencong.ledger.infra.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.infra.benchmark.measure.Figure;
import vn.khuyencong.ledger.infra.benchmark.measure.Outcome;
import vn.khuyencong.ledger.infra.benchmark.measure.Outcome.Measured;
import vn.khuyencong.ledger.infra.benchmark.measure.Outcome.NotRun;

/** What came out, as a table for people and as JSON for machines. */
record Report(List<Outcome> outcomes) {
    private static final String LINE = "%-20s %14s %14s  %-10s %8s  %-14s %s%n";
    private static final int DIGITS = 4;

    /** One figure in the JSON list. */
    private record Row(
            String figure,
            String peer,
            @Nullable BigDecimal ours,
            @Nullable BigDecimal theirs,
            String unit,
            @Nullable BigDecimal ratio,
            String goal,
            boolean reached,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String notRun) {}

    void print(PrintStream out) {
        out.printf(LINE, "figure", "ours", "theirs", "unit", "ratio", "goal", "reached");
        for (Outcome outcome : outcomes) {
            Figure figure = outcome.figure();
            switch (outcome) {
                case Measured it ->
                    out.printf(
                            LINE,
                            figure.name(),
                            shown(it.pair().ours()),
                            shown(it.pair().theirs()),
                            figure.unit(),
                            shown(it.pair().ratio()),
                            figure.goal(),
                            it.reached() ? "yes" : "NOT REACHED");
                case NotRun it -> out.printf("%-20s NOT RUN: %s%n", figure.name(), it.why());
            }
        }
        out.println("Peers, measured in turn in this run:");
        outcomes.forEach(
                it -> out.printf("  %-20s %s%n", it.figure().name(), it.figure().peer()));
    }

    void write(Path json) throws IOException {
        new ObjectMapper()
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .writerWithDefaultPrettyPrinter()
                .writeValue(json.toFile(), outcomes.stream().map(Report::row).toList());
    }

    private static Row row(Outcome outcome) {
        Figure it = outcome.figure();
        return switch (outcome) {
            case Measured measured ->
                new Row(
                        it.name(),
                        it.peer(),
                        rounded(measured.pair().ours()),
                        rounded(measured.pair().theirs()),
                        it.unit(),
                        rounded(measured.pair().ratio()),
                        it.goal().toString(),
                        measured.reached(),
                        null);
            case NotRun failed ->
                new Row(
                        it.name(),
                        it.peer(),
                        null,
                        null,
                        it.unit(),
                        null,
                        it.goal().toString(),
                        false,
                        failed.why());
        };
    }

    private static String shown(double value) {
        return value >= 100 ? "%,.0f".formatted(value) : "%.2f".formatted(value);
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value, new MathContext(DIGITS));
    }
}

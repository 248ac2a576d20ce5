package vn.khuyencong.ledger.infra.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ledger.infra.benchmark.measure.Effort;
import vn.khuyencong.ledger.infra.benchmark.measure.Figure;
import vn.khuyencong.ledger.infra.benchmark.measure.Outcome;
import vn.khuyencong.ledger.infra.benchmark.measure.Outcome.Measured;
import vn.khuyencong.ledger.infra.benchmark.measure.Outcome.NotRun;
import vn.khuyencong.ledger.infra.benchmark.measure.Progress;
import vn.khuyencong.ledger.infra.benchmark.measure.Setting;

/** Measures the ledger beside its peers and prints the ratios; a goal that is missed is printed, not punished. */
public final class Bench {
    static final int RAN = 0;
    static final int SOMETHING_DID_NOT_RUN = 1;
    static final int USAGE = 2;

    private final Effort effort;
    private final PrintStream out;
    private final PrintStream err;

    Bench(Effort effort, PrintStream out, PrintStream err) {
        this.effort = effort;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new Bench(Effort.FULL, System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) throws Exception {
        Options options;
        List<Figure> figures;
        try {
            options = Options.parse(arguments, effort.events());
            figures = Figures.named(options.only());
        } catch (Options.Usage usage) {
            err.println("bench: " + usage.getMessage());
            return USAGE;
        }
        List<Outcome> outcomes = measure(figures, effort.withEvents(options.events()));
        Report report = new Report(outcomes);
        report.print(out);
        Path json = options.json();
        if (json != null) {
            report.write(json);
        }
        return outcomes.stream().anyMatch(NotRun.class::isInstance) ? SOMETHING_DID_NOT_RUN : RAN;
    }

    private List<Outcome> measure(List<Figure> figures, Effort effort) throws Exception {
        try (Workshop workshop = Workshop.open();
                Setting setting = new Setting(workshop.directory(), effort, new Progress(err))) {
            List<Outcome> outcomes = new ArrayList<>();
            for (Figure figure : figures) {
                err.println("bench: measuring " + figure.name() + " beside " + figure.peer());
                Outcome outcome = measure(figure, setting);
                err.println("bench: " + outcome);
                outcomes.add(outcome);
            }
            return outcomes;
        }
    }

    private static Outcome measure(Figure figure, Setting setting) {
        try {
            return new Measured(figure, figure.measure(setting));
        } catch (Exception e) {
            return new NotRun(figure, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}

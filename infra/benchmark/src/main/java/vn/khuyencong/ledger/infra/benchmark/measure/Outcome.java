package vn.khuyencong.ledger.infra.benchmark.measure;

/** What became of a figure. */
public sealed interface Outcome {
    Figure figure();

    /** Both sides were measured. */
    record Measured(Figure figure, Pair pair) implements Outcome {
        public boolean reached() {
            return figure.goal().isReachedBy(pair);
        }

        @Override
        public String toString() {
            return "%s is %.2f times its peer".formatted(figure.name(), pair.ratio());
        }
    }

    /** It could not be measured, and why. */
    record NotRun(Figure figure, String why) implements Outcome {
        @Override
        public String toString() {
            return figure.name() + " did not run: " + why;
        }
    }
}

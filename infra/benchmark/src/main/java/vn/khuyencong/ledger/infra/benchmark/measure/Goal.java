package vn.khuyencong.ledger.infra.benchmark.measure;

/** What a figure should reach, and in which direction. */
public sealed interface Goal {
    boolean isReachedBy(Pair pair);

    /** Ours is at least so many times theirs: for rates. */
    record AtLeastTimes(double times) implements Goal {
        @Override
        public boolean isReachedBy(Pair pair) {
            return pair.ratio() >= times;
        }

        @Override
        public String toString() {
            return "≥ " + times + " ×";
        }
    }

    /** Ours is at most so many times theirs: for times. */
    record AtMostTimes(double times) implements Goal {
        @Override
        public boolean isReachedBy(Pair pair) {
            return pair.ratio() <= times;
        }

        @Override
        public String toString() {
            return "≤ " + times + " ×";
        }
    }

    /** Ours is at most so much, whatever theirs is. */
    record AtMost(int most, String unit) implements Goal {
        @Override
        public boolean isReachedBy(Pair pair) {
            return pair.ours() <= most;
        }

        @Override
        public String toString() {
            return "≤ " + most + " " + unit;
        }
    }
}

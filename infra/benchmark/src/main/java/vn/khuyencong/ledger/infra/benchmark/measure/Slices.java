package vn.khuyencong.ledger.infra.benchmark.measure;

import java.util.Arrays;

/** Gives two sides their turns one after the other, so that whatever else the machine does falls on both. */
public final class Slices {
    private static final int WARMING_UP = 3;

    private final String what;
    private final int count;
    private final Progress progress;

    Slices(String what, int count, Progress progress) {
        this.what = what;
        this.count = count;
        this.progress = progress;
    }

    /** One side's turn; answers what it reached, in the figure's unit. */
    @FunctionalInterface
    public interface Side {
        double turn() throws Exception;
    }

    /** The medians of both sides; who goes first changes with every slice. */
    public Pair alternate(Side ours, Side theirs) throws Exception {
        for (int i = 0; i < WARMING_UP; i++) {
            progress.at(what + ", warming up", i + 1, WARMING_UP);
            ours.turn();
            theirs.turn();
        }
        double[] our = new double[count];
        double[] their = new double[count];
        for (int i = 0; i < count; i++) {
            progress.at(what + ", slice", i + 1, count);
            if (i % 2 == 0) {
                our[i] = ours.turn();
                their[i] = theirs.turn();
            } else {
                their[i] = theirs.turn();
                our[i] = ours.turn();
            }
        }
        return new Pair(median(our), median(their));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

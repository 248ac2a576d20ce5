package vn.khuyencong.ledger.infra.benchmark.measure;

/** One figure that is measured beside its peer. */
public interface Figure {
    /** How {@code --only} calls it. */
    String name();

    /** What stands on the other side, in a few words. */
    String peer();

    /** The unit of both sides. */
    String unit();

    Goal goal();

    /** Measures both sides now; throws if either cannot be had on this machine. */
    Pair measure(Setting setting) throws Exception;
}

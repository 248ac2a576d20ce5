package vn.khuyencong.ledger.infra.benchmark.measure;

/** The two sides of a figure, in its unit. */
public record Pair(double ours, double theirs) {
    public double ratio() {
        return ours / theirs;
    }
}

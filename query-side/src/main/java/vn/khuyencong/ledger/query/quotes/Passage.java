package vn.khuyencong.ledger.query.quotes;

/** A stretch of a text, from one character to before another. */
record Passage(int start, int end) {
    boolean holds(Passage other) {
        return start <= other.start && other.end <= end;
    }

    int length() {
        return end - start;
    }

    int distanceTo(Passage other) {
        return Math.abs(start - other.start);
    }
}

package vn.khuyencong.ledger.events;

/** How firmly a figure is meant: trên (OVER), khoảng (ABOUT), lên tới (UP_TO), or EXACT. */
public enum Qualifier {
    EXACT,
    OVER,
    UP_TO,
    ABOUT;

    /** What a sum of two figures may still claim: the weaker of both; two opposite bounds leave only ABOUT. */
    public Qualifier weakest(Qualifier other) {
        if (this == other || other == EXACT) {
            return this;
        }
        return this == EXACT ? other : ABOUT;
    }
}

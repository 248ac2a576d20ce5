package vn.khuyencong.ledger.query.overview;

import vn.khuyencong.ledger.query.documents.Projection;

/** The documents of the overview, for questions of other rooms that read them. */
public final class EveryOverview {
    public static final String NAME = OverviewProjection.NAME;

    private EveryOverview() {}

    public static Projection projection() {
        return new OverviewProjection();
    }
}

package vn.khuyencong.ledger.infra.benchmark.history;

import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProjectId;

/** A fact with the stream that it stands in. */
record Told(String kind, String stream, Fact fact) {
    static Told of(ProjectId project, Fact fact) {
        return new Told("Project", project.value(), fact);
    }

    static Told of(FundId fund, Fact fact) {
        return new Told("Fund", fund.value(), fact);
    }
}

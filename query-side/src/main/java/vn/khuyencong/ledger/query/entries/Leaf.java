package vn.khuyencong.ledger.query.entries;

import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.figure.Contribution;
import vn.khuyencong.ledger.query.figure.RowKey;

/** One posting behind a figure. */
public record Leaf(Entry entry, Contribution contribution) {
    public Money amount() {
        return contribution.amount();
    }

    public PostedAmount posted() {
        return entry.amounts().get(contribution.index());
    }

    public RowKey row() {
        return contribution.row();
    }

    public Qualifier qualifier() {
        return posted().qualifier();
    }
}

package vn.khuyencong.ledger.query.figure;

import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Posting;

/** What one posting of an entry adds to a measure; {@code index} is the posting's place in its entry. */
public record Contribution(Measure measure, int index, Posting posting) {
    public Money amount() {
        return measure.of(posting.amount());
    }

    public RowKey row() {
        return RowKey.of(posting.scope());
    }

    boolean cancels(Contribution other) {
        return measure == other.measure
                && posting.scope().equals(other.posting.scope())
                && posting.amount().equals(other.posting.amount().negated());
    }
}

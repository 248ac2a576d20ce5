package vn.khuyencong.ledger.query.overview;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumMap;
import java.util.Map;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Total;
import vn.khuyencong.ledger.query.web.Amount;

/** One figure of the overview: what it says, and the id by which it explains itself. */
public record Figure(Total total, String id) {

    /** As it stands on the wire: an amount with its coverage and its id. */
    public record Shown(
            String amount, String currency, Qualifier qualifier, Map<Link, Amount> coverage, String figure) {}

    public Money amount() {
        return total.amount();
    }

    @JsonValue
    Shown shown() {
        Map<Link, Amount> coverage = new EnumMap<>(Link.class);
        total.coverage().forEach((link, sum) -> coverage.put(link, Amount.of(sum)));
        Amount amount = Amount.of(total.amount());
        return new Shown(amount.amount(), amount.currency(), total.qualifier(), coverage, id);
    }
}

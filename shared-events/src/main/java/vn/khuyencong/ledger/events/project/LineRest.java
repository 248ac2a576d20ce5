package vn.khuyencong.ledger.events.project;

import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;

/** What was left on one line when its project closed. Amounts in đồng, at least 0. */
public record LineRest(LineRef line, Money contractUndrawn, Money uncontracted) {
    public LineRest {
        contractUndrawn.asRest();
        uncontracted.asRest();
    }
}

package vn.khuyencong.ledger.query.treasury;

import vn.khuyencong.ledger.events.Money;

/**
 * Money of one line under one budget code, in đồng.
 *
 * @param paid what the Treasury paid, advances among it
 * @param back what came back and reduces it
 * @param advance what is advanced and neither cleared, returned nor ordered back
 * @param spent what is paid or cleared, less what was refunded or struck out before settlement
 */
public record Cash(Money paid, Money back, Money advance, Money spent) {
    public static final Cash NONE = new Cash(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Cash plus(Cash more) {
        return new Cash(paid.plus(more.paid), back.plus(more.back), advance.plus(more.advance), spent.plus(more.spent));
    }

    Cash negated() {
        return new Cash(paid.negated(), back.negated(), advance.negated(), spent.negated());
    }

    /** What a statement of the Treasury would say: what it paid, net of what came back. */
    public Money net() {
        return paid.minus(back);
    }
}

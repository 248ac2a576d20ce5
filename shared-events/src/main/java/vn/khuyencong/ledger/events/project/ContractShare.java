package vn.khuyencong.ledger.events.project;

import vn.khuyencong.ledger.events.Money;

/**
 * What one contract takes with it to another line. Amounts in đồng, at least 0.
 *
 * @param undrawn what it has not drawn
 * @param advance what was advanced on it and is still open; moved without cash
 */
public record ContractShare(String contract, Money undrawn, Money advance) {
    public ContractShare {
        undrawn.asRest();
        advance.asRest();
    }
}

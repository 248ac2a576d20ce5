package vn.khuyencong.ledger.command.reference;

import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.reference.BudgetCodePublished;

/** Publish a range of budget codes with the fiscal years in which it may be used. */
public record PublishBudgetCode(BudgetCodePublished row) implements ReferenceCommand {
    @Override
    public String stream() {
        return Registry.BUDGET_CODES;
    }
}

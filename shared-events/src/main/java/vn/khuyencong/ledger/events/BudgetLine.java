package vn.khuyencong.ledger.events;

import org.jspecify.annotations.Nullable;

/**
 * Dòng kinh phí: one approved sum of a project, booked to one fund. Amount in đồng.
 *
 * @param normVersion the version of the support norm that was looked at, if any
 */
public record BudgetLine(
        LineRef line,
        @Nullable PartyId beneficiary,
        Money amount,
        @Nullable String normVersion) {
    public BudgetLine {
        amount.asEntry();
    }
}

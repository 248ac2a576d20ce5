package vn.khuyencong.ledger.events.reference;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FiscalYear;

/**
 * Mục lục ngân sách: a range of codes, with what it means and the fiscal years in which it may be used.
 *
 * @param first first code of the range, as text
 * @param last last code of the range
 * @param validTo last fiscal year, or null while it goes on
 * @param act the regulation that says so
 */
public record BudgetCodePublished(
        BudgetCodeKind kind,
        String first,
        String last,
        String name,
        @Nullable FiscalYear validFrom,
        @Nullable FiscalYear validTo,
        String act)
        implements ReferenceFact {}

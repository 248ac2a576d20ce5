package vn.khuyencong.ledger.events;

import org.jspecify.annotations.Nullable;

/**
 * Where a project's money stands: the line's id within the project, the fund that pays it, what it is for. Each money
 * fact carries it whole, so that its postings need nothing else.
 */
public record LineRef(
        String id,
        FundId fund,
        @Nullable Activities activities,
        @Nullable ProgrammeId programme) {
    public LineRef {
        Text.said(id);
    }

    /** The same purpose under another id, paid by another fund. */
    public LineRef movedTo(String newId, FundId newFund) {
        return new LineRef(newId, newFund, activities, programme);
    }

    /** The same money under another id: the part that a group project hands to one beneficiary. */
    public LineRef renamed(String newId) {
        return new LineRef(newId, fund, activities, programme);
    }
}

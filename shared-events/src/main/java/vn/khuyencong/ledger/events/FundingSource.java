package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.SOURCE_NOT_A_BUDGET;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Nguồn kinh phí: a tree. Books stand on its budget leaves; a published text may name any node, or none. */
public enum FundingSource {
    ALL(null),
    STATE(ALL),
    CENTRAL(STATE),
    LOCAL(STATE),
    PROVINCIAL(LOCAL),
    DISTRICT(LOCAL),
    COMMUNE(LOCAL),
    OTHER_STATE(STATE),
    /** Đối ứng: the beneficiaries' own money; it has no fund and never passes the Treasury. */
    COUNTERPART(ALL),
    NOT_STATED(null);

    private final @Nullable FundingSource parent;

    FundingSource(@Nullable FundingSource parent) {
        this.parent = parent;
    }

    /** Whether this node is the given one or lies below it. */
    public boolean isWithin(FundingSource node) {
        for (FundingSource at = this; at != null; at = at.parent) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    /** Whether money stated at this node could belong to the given one: it names no source, or a wider one. */
    public boolean mayBelongTo(FundingSource node) {
        return this != node && (this == NOT_STATED || node.isWithin(this));
    }

    /** Whether a budget can hold money of this source: a State leaf. */
    public boolean isBudget() {
        return switch (this) {
            case CENTRAL, PROVINCIAL, DISTRICT, COMMUNE, OTHER_STATE -> true;
            case ALL, STATE, LOCAL, COUNTERPART, NOT_STATED -> false;
        };
    }

    /**
     * This source, if a fund can have it.
     *
     * @throws InvalidValue SOURCE_NOT_A_BUDGET
     */
    public FundingSource asBudget() {
        if (!isBudget()) {
            throw new InvalidValue(SOURCE_NOT_A_BUDGET, name());
        }
        return this;
    }

    /** As it stands in ids: {@code other-state}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static FundingSource ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

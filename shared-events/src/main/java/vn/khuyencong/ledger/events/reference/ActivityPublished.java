package vn.khuyencong.ledger.events.reference;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ActivityCode;

/** One activity of khuyến công, its clause and the units of its results. */
public record ActivityPublished(
        ActivityCode activity,
        String nameVi,
        String legalClause,
        @Nullable String indicatorsVi) implements ReferenceFact {}

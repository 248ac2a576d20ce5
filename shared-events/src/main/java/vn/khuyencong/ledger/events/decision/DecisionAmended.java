package vn.khuyencong.ledger.events.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;

/** The decision is changed in part by another act (sửa đổi, bổ sung) and holds on with that change. */
public record DecisionAmended(
        DecisionId decision, DecisionId by, @Nullable String clause, String summary, LocalDate effectiveOn)
        implements DecisionFact {}

package vn.khuyencong.ledger.events.statement;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.StatementId;

/** A figure that the text states and nobody posts: a total to check against, context, or data about the text. */
public record FigureStated(
        StatementId statement,
        String key,
        FigureRole role,
        FigureKind kind,
        String value,
        @Nullable String unit,
        @Nullable String per,
        Qualifier qualifier,
        @Nullable Money lastDigit,
        @Nullable Meaning meaning,
        @Nullable FundingSource source,
        @Nullable ProgrammeLevel programmeLevel,
        @Nullable Activities activities,
        @Nullable String line,
        @Nullable Period period,
        @Nullable String parent,
        @Nullable Cut cut,
        @Nullable Breakdown breakdown,
        @Nullable DecisionId decision,
        String quote)
        implements StatementFact {}

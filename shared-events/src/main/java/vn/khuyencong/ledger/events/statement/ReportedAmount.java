package vn.khuyencong.ledger.events.statement;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Qualifier;

/** An amount of a line in đồng, null where the text gives none; {@code lastDigit} is what the last printed digit is worth. */
public record ReportedAmount(
        FundingSource source,
        Meaning meaning,
        @Nullable Money amount,
        Qualifier qualifier,
        @Nullable Money lastDigit,
        String figure,
        String quote) {
    public ReportedAmount {
        if (amount != null) {
            amount.asEntry();
        }
    }
}

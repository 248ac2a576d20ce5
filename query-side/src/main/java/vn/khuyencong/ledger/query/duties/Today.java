package vn.khuyencong.ledger.query.duties;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.khuyencong.ledger.query.documents.AsOf;

/** The day on which an answer looks at deadlines: the business day that is asked about, or else what was known by, or today. */
final class Today {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Today() {}

    static LocalDate of(AsOf asked) {
        if (asked.effectiveAsOf() != null) {
            return asked.effectiveAsOf();
        }
        return asked.knownAsOf() == null ? LocalDate.now(VIETNAM) : LocalDate.ofInstant(asked.knownAsOf(), VIETNAM);
    }
}

package vn.khuyencong.ledger.events.accounts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.statement.StatementFact;

/**
 * Bút toán đảo: an entry is answered by its opposite at a date of its own. The fact holds the original's postings
 * negated and the original's evidence, so that it stands alone; {@code replacedBy} names the right entry of the same append.
 */
public record EntryReversed(
        EntryId entry,
        LocalDate effectiveOn,
        String reason,
        List<Posting> postings,
        @Nullable EntryId replacedBy,
        List<Evidence> evidence)
        implements FundFact, ProjectFact, StatementFact {}

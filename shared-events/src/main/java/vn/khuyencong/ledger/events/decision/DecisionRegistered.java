package vn.khuyencong.ledger.events.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.StatementId;

/** A citable act became known: quyết định, nghị quyết, thông tư, nghị định, công văn. {@code knownFrom} names the text that cites it, where nobody has shown the act itself. */
public record DecisionRegistered(
        DecisionId decision,
        DecisionNumber number,
        String issuer,
        String issuerName,
        LocalDate signedOn,
        @Nullable String title,
        @Nullable StatementId knownFrom,
        @Nullable String quote)
        implements DecisionFact {}

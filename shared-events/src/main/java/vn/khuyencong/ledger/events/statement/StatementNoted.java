package vn.khuyencong.ledger.events.statement;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.StatementId;

/** Words of the text that carry no figure: an actor, a limit, an aim, provenance. */
public record StatementNoted(
        StatementId statement,
        String key,
        String kind,
        String quote,
        @Nullable String comment) implements StatementFact {}

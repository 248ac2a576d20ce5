package vn.khuyencong.ledger.query.page;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.query.shelves.Titles;

/** Where what a stream holds is shown, and what it is called. */
public record StreamNames(Titles titles) {
    public Whereabouts of(String stream) {
        Whereabouts where = Whereabouts.of(stream);
        String name = nameOf(where);
        return where.called(stream.equals(name) ? null : name);
    }

    /** A fund or a programme is told by its id. */
    private @Nullable String nameOf(Whereabouts where) {
        return switch (where.kind()) {
            case "project" -> titles.project(new ProjectId(where.id())).name();
            case "statement" -> titles.statement(new StatementId(where.id())).name();
            case "party" -> titles.party(new PartyId(where.id())).name();
            case "decision" -> titles.decision(new DecisionId(where.id())).number();
            default -> null;
        };
    }
}

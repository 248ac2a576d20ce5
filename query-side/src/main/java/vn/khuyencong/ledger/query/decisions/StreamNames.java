package vn.khuyencong.ledger.query.decisions;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.query.page.Whereabouts;
import vn.khuyencong.ledger.query.shelves.Titles;

/** Where projects, texts, funds and decisions are shown, and what they are called. */
record StreamNames(Titles titles) {
    Whereabouts of(String stream) {
        Whereabouts where = Whereabouts.of(stream);
        String name = nameOf(where);
        return where.called(stream.equals(name) ? null : name);
    }

    /** A fund or a programme is told by its id. */
    private @Nullable String nameOf(Whereabouts where) {
        return switch (where.kind()) {
            case "project" -> titles.project(new ProjectId(where.id())).name();
            case "statement" -> titles.statement(new StatementId(where.id())).name();
            case "decision" -> titles.decision(new DecisionId(where.id())).number();
            default -> null;
        };
    }
}

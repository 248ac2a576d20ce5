package vn.khuyencong.ledger.command.statement;

import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ACTIVITY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROGRAMME;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_STATEMENT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.registry.Gazetteer;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;

/** The guards that several commands of a published text share. */
final class StatementRules {
    private StatementRules() {}

    static StatementPublished mustBePublished(StatementId statement, StatementState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        StatementPublished published = UNKNOWN_STATEMENT.unless(state.published(), "/statement", statement);
        around.caller().mustServe(published.unit());
        return published;
    }

    static void mustKnow(@Nullable ProgrammeId programme, Circumstances around) {
        UNKNOWN_PROGRAMME.when(
                programme != null && around.registry().programme(programme) == null,
                "/programme",
                String.valueOf(programme));
    }

    static void mustKnow(@Nullable Activities activities, String field, Circumstances around) {
        Gazetteer gazetteer = around.registry().gazetteer();
        List<ActivityCode> codes = activities == null ? List.of() : activities.codes();
        codes.forEach(code -> UNKNOWN_ACTIVITY.when(!gazetteer.knows(code), field, code));
    }

    /** The date of a line or of its reversal; null for what is no entry. */
    static @Nullable LocalDate dateOf(StatementFact fact) {
        return switch (fact) {
            case EntryReported it -> it.effectiveOn();
            case EntryReversed it -> it.effectiveOn();
            case StatementPublished it -> null;
            case TextAttached it -> null;
            case FigureStated it -> null;
            case StatementNoted it -> null;
        };
    }
}

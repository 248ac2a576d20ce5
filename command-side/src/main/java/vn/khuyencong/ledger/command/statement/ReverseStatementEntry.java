package vn.khuyencong.ledger.command.statement;

import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.REPLACEMENT_OF_ANOTHER_KIND;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Reversals;
import vn.khuyencong.ledger.command.desk.StreamState.Occurrence;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.statement.StatementFact;

/**
 * Bút toán đảo of a line, with the right line beside it if there is one. Afterwards the keys of the line and of its
 * figures are free again.
 */
public record ReverseStatementEntry(
        EntryId entry,
        LocalDate effectiveOn,
        String reason,

        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "command") @Nullable
        StatementCommand replacement)
        implements StatementCommand {
    @Override
    public StatementId statement() {
        return new StatementId(entry.stream());
    }

    @Override
    public List<? extends Fact> decide(StatementState state, Circumstances around) {
        StatementRules.mustBePublished(statement(), state, around);
        StatementFact original = state.entries().mustBeReversible(entry, effectiveOn, StatementRules::dateOf);
        EntryReversed reversal = Reversals.reversal(
                entry,
                state.version() + 1,
                effectiveOn,
                Text.said(reason),
                Reversals.opposite(original, effectiveOn),
                replacement != null,
                List.of(Evidence.of(statement(), null)));
        List<Fact> facts = new ArrayList<>();
        facts.add(reversal);
        if (replacement != null) {
            facts.addAll(replacing(state.after(reversal, occurrence(state, around)), around));
        }
        return facts;
    }

    private List<? extends Fact> replacing(StatementState freed, Circumstances around) {
        if (!(replacement instanceof ReportEntry line) || !line.statement().equals(statement())) {
            throw REPLACEMENT_OF_ANOTHER_KIND.at("/replacement", entry);
        }
        List<? extends Fact> facts = line.decide(freed, around);
        EXISTS_WITH_OTHER_CONTENT.when(facts.isEmpty(), "/replacement/key", line.key());
        return facts;
    }

    private Occurrence occurrence(StatementState state, Circumstances around) {
        return new Occurrence(
                entry.stream(), state.version() + 1, "", around.caller().person(), null, null);
    }
}

package vn.khuyencong.ledger.command.reference;

import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;

import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.reference.ReferenceFact;

/** What can be asked of a reference table: to hold one more row. A row that stands is never rewritten. */
public sealed interface ReferenceCommand extends Command<ReferenceState>
        permits PublishProvinceVersion, PublishActivity, PublishIssuer, PublishBudgetCode {
    /** The row to publish. */
    ReferenceFact row();

    @Override
    default List<? extends Fact> decide(ReferenceState state, Circumstances around) {
        around.caller().mustBe(Role.SYSTEM, Role.ADMIN);
        ReferenceFact known = state.row(row());
        if (row().equals(known)) {
            return List.of();
        }
        EXISTS_WITH_OTHER_CONTENT.when(known != null, "", ReferenceState.keyOf(row()));
        return List.of(row());
    }
}

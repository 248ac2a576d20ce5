package vn.khuyencong.ledger.command.duty;

import static vn.khuyencong.ledger.command.desk.Refusal.NOT_AN_OVERRIDE;
import static vn.khuyencong.ledger.command.desk.Refusal.OVERRIDE_ALREADY_REGULARISED;
import static vn.khuyencong.ledger.command.desk.Refusal.OVERRIDE_NOT_CONFIRMED;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.HeldPostings.Held;
import vn.khuyencong.ledger.command.desk.HeldPostings.Stage;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.duty.HoldGround;
import vn.khuyencong.ledger.events.duty.OverrideRegularised;

/** Hoàn thiện hồ sơ: show the papers that an emergency override went without, whether in time or late. */
public record RegulariseOverride(EntryId entry, LocalDate effectiveOn, List<Evidence> evidence) implements DutyCommand {

    @Override
    public String stream() {
        return entry.stream();
    }

    @Override
    public List<? extends Fact> decide(StreamState<?> state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE, Role.APPROVER);
        Held held = state.held().mustBeKnown(entry);
        around.mustServe(state);
        NOT_AN_OVERRIDE.when(held.posting().ground() != HoldGround.OVERRIDE, "/entry", entry);
        OVERRIDE_ALREADY_REGULARISED.when(held.stage() == Stage.REGULARISED, "/entry", entry);
        OVERRIDE_NOT_CONFIRMED.when(held.stage() != Stage.CONFIRMED, "/entry", entry);
        around.mustKnow(evidence);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        return List.of(new OverrideRegularised(entry, effectiveOn, evidence));
    }
}

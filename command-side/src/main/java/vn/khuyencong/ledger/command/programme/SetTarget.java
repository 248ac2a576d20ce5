package vn.khuyencong.ledger.command.programme;

import static vn.khuyencong.ledger.command.desk.Refusal.TARGET_WITHOUT_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.TARGET_YEAR_OUTSIDE_PROGRAMME;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROGRAMME;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.programme.TargetSet;

/**
 * Đặt chỉ tiêu: say by a decision what a programme is to reach. The same key again takes the place of the target before,
 * which stays in the history.
 *
 * @param key what the target is told by within its programme
 * @param quantity a whole number of {@code unit}
 * @param amount in đồng
 */
public record SetTarget(
        ProgrammeId programme,
        String key,
        String indicator,
        @Nullable Long quantity,
        @Nullable Money amount,
        String unit,
        @Nullable FiscalYear year,
        List<Evidence> evidence)
        implements ProgrammeCommand {
    @Override
    public List<? extends Fact> decide(ProgrammeState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        ProgrammeRegistered registered = UNKNOWN_PROGRAMME.unless(state.registered(), "/programme", programme);
        around.caller().mustServe(registered.unit());
        TargetSet target = new TargetSet(
                programme,
                Text.said(key),
                Text.said(indicator),
                quantity,
                amount == null ? null : amount.asEntry(),
                Text.said(unit),
                year,
                evidence);
        if (target.equals(state.target(key))) {
            return List.of();
        }
        TARGET_WITHOUT_VALUE.when(quantity == null && amount == null, "/quantity", key);
        mustLieIn(registered.period());
        around.mustKnowDecision(evidence);
        return List.of(target);
    }

    private void mustLieIn(Period period) {
        if (year != null) {
            boolean before = year.year() < period.from().getYear();
            boolean after = period.to() != null && year.year() > period.to().getYear();
            TARGET_YEAR_OUTSIDE_PROGRAMME.when(before || after, "/year", year, period);
        }
    }
}

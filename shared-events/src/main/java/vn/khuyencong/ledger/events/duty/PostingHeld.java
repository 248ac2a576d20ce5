package vn.khuyencong.ledger.events.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;

/**
 * Chờ người thứ hai: what one person posted counts only after another confirms it; until then it moves nothing.
 *
 * @param command the name of what is asked
 * @param body what is asked, as JSON
 * @param role whose duty it is to post it, and so to confirm it too
 * @param amount the largest amount that one of its facts would move, in đồng
 * @param lifts the checks that would be lifted, by the codes of their refusals
 * @param reason why checks are to be lifted
 * @param deadline until when the papers are to be made good
 */
public record PostingHeld(
        String command,
        String body,
        String role,
        Money amount,
        HoldGround ground,
        List<String> lifts,
        @Nullable String reason,
        @Nullable LocalDate deadline)
        implements DutyFact {}

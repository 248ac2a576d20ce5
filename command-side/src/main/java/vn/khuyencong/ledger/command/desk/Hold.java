package vn.khuyencong.ledger.command.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.duty.HoldGround;

/** Why what a command asks waits for a second person. */
public record Hold(
        Command<?> command,
        HoldGround ground,
        List<String> lifts,
        @Nullable String reason,
        @Nullable LocalDate deadline) {

    static Hold aboveSetAmount(Command<?> command) {
        return new Hold(command, HoldGround.ABOVE_SET_AMOUNT, List.of(), null, null);
    }
}

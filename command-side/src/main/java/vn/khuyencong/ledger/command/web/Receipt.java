package vn.khuyencong.ledger.command.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Verdict.Recorded;

/**
 * What the ledger answers to a command that holds.
 *
 * @param stream the stream that decided
 * @param events what was recorded there; without ids after a dry run
 * @param position the log position of the last of them, for {@code minPosition} of a read
 * @param held it counts only after a second person confirms the entry that is told here
 * @param dryRun nothing was recorded
 */
public record Receipt(
        String stream,
        List<String> eventIds,
        List<Recorded> events,
        @Nullable String position,
        boolean held,
        boolean dryRun) {}

package vn.khuyencong.ledger.command.duty;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.ledger.command.web.Wish;

/**
 * What an emergency override asks over HTTP.
 *
 * @param command the name of a command, for example {@code AssignBeneficiary}
 * @param body that command, with everything that its own URL would name
 * @param lifts the codes of the refusals that stand in the way
 * @param deadline until when the papers will be made good
 */
record OverrideWish(String command, ObjectNode body, List<String> lifts, String reason, LocalDate deadline)
        implements Wish {}

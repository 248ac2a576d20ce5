package vn.khuyencong.ledger.command.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.duty.DutyCommand;

class StreamKindTest {
    @Test
    void the_commands_of_a_family_are_all_that_it_permits() {
        assertEquals(DutyCommand.all(), StreamKind.permittedBy(DutyCommand.class));
    }
}

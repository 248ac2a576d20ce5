package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.party.PartyKind;

class PartyKindTest {
    @Test
    void households_and_natural_persons_are_persons() {
        EnumSet<PartyKind> personal = EnumSet.allOf(PartyKind.class);
        personal.removeIf(kind -> !kind.isPersonal());
        assertThat(personal).containsExactlyInAnyOrder(PartyKind.HOUSEHOLD_BUSINESS, PartyKind.NATURAL_PERSON);
    }
}

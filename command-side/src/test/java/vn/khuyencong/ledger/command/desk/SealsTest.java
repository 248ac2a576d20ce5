package vn.khuyencong.ledger.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.UNKNOWN_PARTY;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.MemorySeals;
import vn.khuyencong.ledger.events.party.PersonalData;
import vn.khuyencong.ledger.events.party.Sealed;

class SealsTest {
    private static final UUID CONTENT = new UUID(1, 1);
    private static final PersonalData SAID = new PersonalData("Nguyễn Văn A", null, null);

    private final MemorySeals inEarnest = new MemorySeals();
    private final Seals onTrial = inEarnest.onTrial();

    @Test
    void a_trial_seals_without_a_key() {
        assertThat(onTrial.seal(PARTY, SAID)).isNotNull();
        assertThat(inEarnest.hasKeyOf(PARTY)).isFalse();
    }

    @Test
    void a_trial_opens_and_recognises_what_was_said_in_earnest() {
        Sealed sealed = inEarnest.seal(PARTY, SAID);
        assertThat(onTrial.open(PARTY, sealed)).isEqualTo(SAID);
        assertThat(onTrial.fingerprint(PARTY, CONTENT))
                .isEqualTo(inEarnest.fingerprint(PARTY, CONTENT))
                .isNotNull();
        assertThat(onTrial.fingerprint(UNKNOWN_PARTY, CONTENT)).isNull();
    }
}

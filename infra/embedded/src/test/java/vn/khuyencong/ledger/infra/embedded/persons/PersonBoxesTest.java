package vn.khuyencong.ledger.infra.embedded.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.party.PersonalData;
import vn.khuyencong.ledger.events.party.Sealed;

class PersonBoxesTest {
    private static final PartyId ONE = PartyId.of(new UUID(0, 1));
    private static final PartyId OTHER = PartyId.of(new UUID(0, 2));
    private static final UUID HASH = new UUID(3, 4);
    private static final PersonalData SAID = new PersonalData("Đặng Thị Ngọc Ỷ", "031185012345", null);

    @TempDir
    private Path directory;

    private PersonBoxes boxes;

    @BeforeEach
    void open() throws IOException {
        boxes = new PersonBoxes(new KeyFiles(directory.resolve("keys")));
    }

    @Test
    void what_is_sealed_is_opened_as_it_was_said() {
        Sealed sealed = boxes.seal(ONE, SAID);
        assertThat(boxes.open(ONE, sealed)).isEqualTo(SAID);
        assertThat(boxes.opened(ONE, sealed)).contains(SAID);
    }

    @Test
    void the_same_is_never_sealed_the_same_and_its_length_does_not_show() {
        Sealed first = boxes.seal(ONE, SAID);
        assertThat(boxes.seal(ONE, SAID).box()).isNotEqualTo(first.box());
        assertThat(boxes.seal(ONE, new PersonalData("An", null, null)).box()).hasSameSizeAs(first.box());
    }

    @Test
    void a_box_shows_nothing_of_what_is_in_it() {
        byte[] box = Base64.getDecoder().decode(boxes.seal(ONE, SAID).box());
        assertThat(new String(box, StandardCharsets.UTF_8)).doesNotContain("Ng", "031185", "name");
    }

    @Test
    void a_box_opens_for_its_own_person_and_version_alone() {
        Sealed sealed = boxes.seal(ONE, SAID);
        boxes.seal(OTHER, SAID);
        assertThat(boxes.open(OTHER, sealed)).isNull();
        assertThat(boxes.open(ONE, new Sealed(2, sealed.box()))).isNull();
    }

    @Test
    void a_box_that_was_changed_does_not_open() {
        byte[] box = Base64.getDecoder().decode(boxes.seal(ONE, SAID).box());
        byte[] changed = Arrays.copyOf(box, box.length);
        changed[20] ^= 1;
        assertThat(boxes.open(ONE, new Sealed(1, Base64.getEncoder().encodeToString(changed))))
                .isNull();
    }

    @Test
    void nothing_opens_once_the_key_is_destroyed_and_no_new_key_opens_it_again() {
        Sealed sealed = boxes.seal(ONE, SAID);
        boxes.destroy(ONE);
        assertThat(boxes.open(ONE, sealed)).isNull();
        boxes.seal(ONE, SAID);
        assertThat(boxes.open(ONE, sealed)).isNull();
    }

    @Test
    void a_fingerprint_is_one_persons_and_gone_with_the_key() {
        assertThat(boxes.fingerprint(ONE, HASH)).isNull();
        boxes.seal(ONE, SAID);
        boxes.seal(OTHER, SAID);
        assertThat(boxes.fingerprint(ONE, HASH))
                .isNotNull()
                .isNotEqualTo(HASH)
                .isEqualTo(boxes.fingerprint(ONE, HASH))
                .isNotEqualTo(boxes.fingerprint(OTHER, HASH))
                .isNotEqualTo(boxes.fingerprint(ONE, new UUID(3, 5)));
        boxes.destroy(ONE);
        assertThat(boxes.fingerprint(ONE, HASH)).isNull();
    }
}

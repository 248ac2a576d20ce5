package vn.khuyencong.ledger.infra.embedded.persons;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ledger.command.desk.Seals;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.party.PersonalData;
import vn.khuyencong.ledger.events.party.Sealed;

/**
 * Seals by AES-256-GCM with a random nonce, the party's id and the key's version as associated data; what is sealed is
 * filled up to whole blocks, so that the length of a name does not show. Keys are read anew each time and kept nowhere.
 */
final class PersonBoxes implements Seals {
    private static final int KEY_VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int BLOCK_BYTES = 128;
    private static final byte[] FINGERPRINTS = "fingerprints of commands".getBytes(StandardCharsets.UTF_8);

    private final KeyFiles keys;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = JsonMapper.builder().build();

    PersonBoxes(KeyFiles keys) {
        this.keys = keys;
    }

    @Override
    public Sealed seal(PartyId person, PersonalData said) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] filled = filled(json.writeValueAsBytes(said));
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, person, keys.obtain(person), KEY_VERSION, nonce)
                    .doFinal(filled);
            byte[] box = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return new Sealed(KEY_VERSION, Base64.getEncoder().encodeToString(box));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
    }

    @Override
    public @Nullable PersonalData open(PartyId person, Sealed sealed) {
        return keys.find(person).map(key -> open(person, key, sealed)).orElse(null);
    }

    /** The same for the query side. */
    Optional<PersonalData> opened(PartyId person, Sealed sealed) {
        return Optional.ofNullable(open(person, sealed));
    }

    /** A key that does not fit is one that was being destroyed, or another ledger's: nothing can be read. */
    private @Nullable PersonalData open(PartyId person, byte[] key, Sealed sealed) {
        byte[] box = Base64.getDecoder().decode(sealed.box());
        byte[] nonce = Arrays.copyOf(box, NONCE_BYTES);
        try {
            byte[] said = cipher(Cipher.DECRYPT_MODE, person, key, sealed.keyVersion(), nonce)
                    .doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES);
            return json.readValue(said, PersonalData.class);
        } catch (AEADBadTagException unfitting) {
            return null;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
    }

    @Override
    public @Nullable UUID fingerprint(PartyId person, UUID contentHash) {
        return keys.find(person).map(key -> fingerprint(key, contentHash)).orElse(null);
    }

    private static UUID fingerprint(byte[] key, UUID contentHash) {
        byte[] own = mac(key, FINGERPRINTS);
        byte[] hash = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(contentHash.getMostSignificantBits())
                .putLong(contentHash.getLeastSignificantBits())
                .array();
        ByteBuffer fingerprint = ByteBuffer.wrap(mac(own, hash));
        return new UUID(fingerprint.getLong(), fingerprint.getLong());
    }

    @Override
    public void destroy(PartyId person) {
        keys.destroy(person);
    }

    private static Cipher cipher(int mode, PartyId person, byte[] key, int version, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((person + "#" + version).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC", impossible);
        }
    }

    /** Blanks after the last brace mean nothing to JSON. */
    private static byte[] filled(byte[] said) {
        int length = (said.length / BLOCK_BYTES + 1) * BLOCK_BYTES;
        byte[] filled = Arrays.copyOf(said, length);
        Arrays.fill(filled, said.length, length, (byte) ' ');
        return filled;
    }
}

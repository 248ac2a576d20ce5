package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * Metadata in few bytes. An entry is {@code size kind key : value}, such as {@code 5t9:hello}: five bytes of text under
 * key 9. The other kinds are {@code u}, a UUID in 16 bytes; {@code =}, the key that has the same UUID; {@code w}, the
 * number of a word; {@code j}, JSON. Numbers are decimal digits, so that plain SQL can read them too.
 */
final class MetadataCodec {

    /** The keys whose values recur so often that they are numbered. */
    private static final Set<String> KEYS_OF_WORDS = Set.of("actorId", "personId", "role", "organisation");

    private static final int LONGEST_WORD = 100;

    private final Dictionary keys;
    private final Dictionary words;

    MetadataCodec(Dictionary keys, Dictionary words) {
        this.keys = keys;
        this.words = words;
    }

    byte[] encode(Map<String, ?> metadata, Serializer serializer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(96);
        Map<String, Integer> uuids = new HashMap<>();
        metadata.forEach((name, value) -> {
            int key = keys.idOf(name);
            if (!(value instanceof String text)) {
                write(out, 'j', key, serializer.serialize(value, byte[].class).getData());
            } else if (KEYS_OF_WORDS.contains(name) && text.length() <= LONGEST_WORD) {
                write(out, 'w', key, digits(words.idOf(text)));
            } else {
                write(out, key, text, uuids);
            }
        });
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int key, String text, Map<String, Integer> uuids) {
        Integer sameAs = uuids.get(text);
        if (sameAs != null) {
            write(out, '=', key, digits(sameAs));
            return;
        }
        Optional<byte[]> uuid = EventId.compact(text);
        if (uuid.isPresent()) {
            uuids.put(text, key);
            write(out, 'u', key, uuid.get());
        } else {
            write(out, 't', key, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(ByteArrayOutputStream out, char kind, int key, byte[] value) {
        out.writeBytes(digits(value.length));
        out.write(kind);
        out.writeBytes(digits(key));
        out.write(':');
        out.writeBytes(value);
    }

    private static byte[] digits(int number) {
        return Integer.toString(number).getBytes(StandardCharsets.ISO_8859_1);
    }

    MetaData decode(byte[] encoded, Serializer serializer) {
        return new Decoder(encoded, serializer).decode();
    }

    /** One walk over the entries. */
    private final class Decoder {

        private final byte[] encoded;
        private final Serializer serializer;
        private final Map<Integer, String> uuids = new HashMap<>();
        private int at;

        private Decoder(byte[] encoded, Serializer serializer) {
            this.encoded = encoded;
            this.serializer = serializer;
        }

        private MetaData decode() {
            Map<String, @Nullable Object> metadata = new HashMap<>();
            while (at < encoded.length) {
                int size = number();
                byte kind = encoded[at++];
                int key = number();
                at++;
                metadata.put(keys.nameOf(key), value(kind, key, at + size));
                at += size;
            }
            return MetaData.from(metadata);
        }

        private @Nullable Object value(byte kind, int key, int end) {
            return switch (kind) {
                case 'u' -> uuid(key);
                case '=' -> uuids.get(Integer.parseInt(text(end)));
                case 'w' -> words.nameOf(Integer.parseInt(text(end)));
                case 't' -> text(end);
                case 'j' -> json(Arrays.copyOfRange(encoded, at, end));
                default -> throw new IllegalStateException("unknown kind of metadata: " + (char) kind);
            };
        }

        private String uuid(int key) {
            String uuid = EventId.expand(encoded, at);
            uuids.put(key, uuid);
            return uuid;
        }

        private String text(int end) {
            return new String(encoded, at, end - at, StandardCharsets.UTF_8);
        }

        private @Nullable Object json(byte[] json) {
            return serializer.deserialize(
                    new SimpleSerializedObject<>(json, byte[].class, Object.class.getName(), null));
        }

        private int number() {
            int number = 0;
            while (encoded[at] >= '0' && encoded[at] <= '9') {
                number = 10 * number + encoded[at++] - '0';
            }
            return number;
        }
    }
}

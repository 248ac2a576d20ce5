package vn.khuyencong.ledger.infra.embedded.eventstore;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.serialization.Serializer;

/**
 * Metadata in few bytes. An entry is the number of its key, one letter for the kind of value, and the value: {@code u}
 * a UUID in 16 bytes, {@code =3;} the same UUID as key 3 has, {@code w17;} word 17 of the dictionary, {@code t5:hello} a
 * text of five bytes, {@code j4:true} JSON. Numbers are decimal digits, so that plain SQL can read them too.
 */
final class MetadataCodec {

    /** The keys whose values recur so often that they are numbered. */
    private static final Set<String> KEYS_OF_WORDS = Set.of("actorId", "role", "organisation");

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
            out.writeBytes(ascii(Integer.toString(key)));
            if (!(value instanceof String text)) {
                writeSized(out, 'j', serializer.serialize(value, byte[].class).getData());
            } else if (KEYS_OF_WORDS.contains(name) && text.length() <= LONGEST_WORD) {
                out.writeBytes(ascii("w" + words.idOf(text) + ";"));
            } else {
                writeText(out, key, text, uuids);
            }
        });
        return out.toByteArray();
    }

    private static void writeText(ByteArrayOutputStream out, int key, String text, Map<String, Integer> uuids) {
        Integer sameAs = uuids.get(text);
        if (sameAs != null) {
            out.writeBytes(ascii("=" + sameAs + ";"));
            return;
        }
        Optional<byte[]> uuid = EventId.compact(text);
        if (uuid.isPresent()) {
            uuids.put(text, key);
            out.write('u');
            out.writeBytes(uuid.get());
        } else {
            writeSized(out, 't', text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void writeSized(ByteArrayOutputStream out, char kind, byte[] bytes) {
        out.writeBytes(ascii(kind + Integer.toString(bytes.length) + ":"));
        out.writeBytes(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The metadata as the JSON object that the serializer would have written. */
    byte[] toJson(byte[] encoded) {
        return new Decoder(encoded).decode();
    }

    /** One walk over the entries. */
    private final class Decoder {

        private final byte[] encoded;
        private final ByteArrayOutputStream json;
        private final Map<Integer, String> uuids = new HashMap<>();
        private int at;

        private Decoder(byte[] encoded) {
            this.encoded = encoded;
            this.json = new ByteArrayOutputStream(4 * encoded.length + 2);
        }

        private byte[] decode() {
            char separator = '{';
            while (at < encoded.length) {
                json.write(separator);
                separator = ',';
                int key = number();
                writeQuoted(keys.nameOf(key));
                json.write(':');
                writeValue(key, encoded[at++]);
            }
            json.writeBytes(separator == '{' ? ascii("{}") : ascii("}"));
            return json.toByteArray();
        }

        private void writeValue(int key, byte kind) {
            switch (kind) {
                case 'u' -> {
                    String uuid = EventId.expand(encoded, at);
                    at += EventId.UUID_BYTES;
                    uuids.put(key, uuid);
                    writeQuoted(uuid);
                }
                case '=' -> writeQuoted(uuids.getOrDefault(numberAndMark(), ""));
                case 'w' -> writeQuoted(words.nameOf(numberAndMark()));
                case 't' -> writeQuoted(new String(sized(), StandardCharsets.UTF_8));
                case 'j' -> json.writeBytes(sized());
                default -> throw new IllegalStateException("unknown kind of metadata: " + (char) kind);
            }
        }

        private void writeQuoted(String text) {
            json.write('"');
            json.writeBytes(JsonStringEncoder.getInstance().quoteAsUTF8(text));
            json.write('"');
        }

        private byte[] sized() {
            int length = numberAndMark();
            byte[] bytes = new byte[length];
            System.arraycopy(encoded, at, bytes, 0, length);
            at += length;
            return bytes;
        }

        private int numberAndMark() {
            int number = number();
            at++;
            return number;
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

package vn.khuyencong.ledger.query.shelves;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactTypes;
import vn.khuyencong.ledger.query.documents.StoredFact;

/** A stored fact as a document that any MongoDB tool can read, and back. */
final class FactBson {
    private static final String SEQUENCE = "sequence";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<Map<String, Object>> AS_MAP = new TypeReference<>() {};

    private FactBson() {}

    static Document write(StoredFact it) {
        return new Document("position", it.position())
                .append("stream", it.stream())
                .append(SEQUENCE, it.sequence())
                .append("eventId", it.eventId())
                .append("recordedAt", it.recordedAt().toString())
                .append("type", FactTypes.storedNameOf(it.fact().getClass()))
                .append("fact", new Document(JSON.convertValue(it.fact(), AS_MAP)))
                .append("metadata", new Document(Map.copyOf(it.metadata())));
    }

    static long sequenceOf(Document it) {
        return it.getLong(SEQUENCE);
    }

    static StoredFact read(Document it) {
        Class<? extends Fact> type =
                Objects.requireNonNull(FactTypes.byStoredName().get(it.getString("type")), "no such fact");
        Map<String, String> metadata = new TreeMap<>();
        it.get("metadata", Document.class).forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return new StoredFact(
                it.getLong("position"),
                it.getString("stream"),
                sequenceOf(it),
                it.getString("eventId"),
                Instant.parse(it.getString("recordedAt")),
                JSON.convertValue(it.get("fact", Document.class), type),
                metadata);
    }
}

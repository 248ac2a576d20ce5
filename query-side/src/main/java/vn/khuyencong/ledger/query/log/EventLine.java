package vn.khuyencong.ledger.query.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** One event as a line of JSON; its payload is the stored one, byte for byte. */
final class EventLine {
    private static final JsonMapper JSON = new JsonMapper();

    private final Serializer serializer;

    EventLine(Serializer serializer) {
        this.serializer = serializer;
    }

    byte[] of(TrackedEventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = message.serializeMetaData(serializer, byte[].class);
        ByteArrayOutputStream line = new ByteArrayOutputStream(1_024);
        text(
                line,
                "{\"position\":",
                Long.toString(message.trackingToken().position().orElseThrow()));
        text(line, ",\"eventId\":", event.getIdentifier());
        text(line, ",\"type\":", nameOf(payload.getType()));
        text(line, ",\"stream\":", event.getAggregateIdentifier());
        text(line, ",\"sequence\":", Long.toString(event.getSequenceNumber()));
        text(line, ",\"recordedAt\":", event.getTimestamp().toString());
        write(line, ",\"payload\":");
        line.writeBytes(payload.getData());
        write(line, ",\"metadata\":");
        line.writeBytes(metadata.getData());
        write(line, "}\n");
        return line.toByteArray();
    }

    private static String nameOf(SerializedType type) {
        return type.getName() + "@" + type.getRevision();
    }

    private static void text(ByteArrayOutputStream line, String name, String value) {
        write(line, name);
        line.writeBytes(JSON.writeValueAsBytes(value));
    }

    private static void write(ByteArrayOutputStream line, String json) {
        line.writeBytes(json.getBytes(StandardCharsets.UTF_8));
    }
}

package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;

/** Events to append, as a ledger would: JSON payloads and who did it. */
final class Entries {

    static final Serializer JSON = JacksonSerializer.defaultSerializer();

    private Entries() {}

    static DomainEventMessage<Object> entry(String stream, long sequence) {
        return entry(stream, sequence, metadata());
    }

    static DomainEventMessage<Object> entry(String stream, long sequence, Map<String, ?> metadata) {
        Map<String, String> payload =
                Map.of("line", "line-" + sequence, "amount", "1250000000", "note", "n".repeat(150));
        return new GenericDomainEventMessage<>("Project", stream, sequence, payload, MetaData.from(metadata));
    }

    static List<DomainEventMessage<Object>> entries(String stream, int count) {
        return IntStream.range(0, count).mapToObj(i -> entry(stream, i)).toList();
    }

    static Map<String, String> metadata() {
        String command = UUID.randomUUID().toString();
        return Map.of(
                "actorId",
                "nguyen.thi.hoa",
                "role",
                "ACCOUNTANT",
                "organisation",
                "ttkc.an-giang",
                "commandId",
                command,
                "commandHash",
                UUID.randomUUID().toString(),
                "correlationId",
                command,
                "causationId",
                command);
    }
}

package vn.khuyencong.ledger.infra.embedded.eventstore;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Turns messages into what the writer stores. It runs on the caller's thread, as it is the costly part. */
final class Encoder {

    private final Dictionary types;
    private final MetadataCodec codec;

    Encoder(Names names) {
        types = names.types();
        codec = new MetadataCodec(names.keys(), names.words());
    }

    NewEvent encode(EventMessage<?> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        int type = types.idOf(TypeName.of(payload.getType()));
        byte[] metadata = codec.encode(message.getMetaData(), serializer);
        return message instanceof DomainEventMessage<?> inStream
                ? new NewEvent(
                        message,
                        inStream.getAggregateIdentifier(),
                        inStream.getType(),
                        inStream.getSequenceNumber(),
                        type,
                        payload.getData(),
                        metadata)
                : new NewEvent(message, "", "", 0, type, payload.getData(), metadata);
    }
}

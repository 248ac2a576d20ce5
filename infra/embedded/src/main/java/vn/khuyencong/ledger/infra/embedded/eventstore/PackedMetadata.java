package vn.khuyencong.ledger.infra.embedded.eventstore;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;

/** Metadata as it lies in the log, unpacked when somebody asks for it: most readers of most events never do. */
record PackedMetadata(byte[] packed, MetadataCodec codec) implements SerializedObject<byte[]> {

    private static final SerializedType TYPE = new SimpleSerializedType(MetaData.class.getName(), null);

    MetaData unpack(Serializer serializer) {
        return codec.decode(packed, serializer);
    }

    @Override
    public byte[] getData() {
        return packed;
    }

    @Override
    public Class<byte[]> getContentType() {
        return byte[].class;
    }

    @Override
    public SerializedType getType() {
        return TYPE;
    }
}

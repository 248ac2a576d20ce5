package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;

/** A row of the log as Axon reads it. */
sealed class StoredEvent implements TrackedEventData<byte[]> {

    /** What every event has. */
    record Row(long position, String id, long stamp, SerializedType type, byte[] payload, PackedMetadata metadata) {}

    private final Row row;

    StoredEvent(Row row) {
        this.row = row;
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(row.position());
    }

    @Override
    public String getEventIdentifier() {
        return row.id();
    }

    @Override
    public Instant getTimestamp() {
        return Instant.ofEpochMilli(row.stamp());
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(row.payload(), byte[].class, row.type());
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return row.metadata();
    }

    /** An event with a place in a stream. */
    static final class InStream extends StoredEvent implements DomainEventData<byte[]> {

        private final String aggregate;
        private final String stream;
        private final long sequence;

        InStream(Row row, String aggregate, String stream, long sequence) {
            super(row);
            this.aggregate = aggregate;
            this.stream = stream;
            this.sequence = sequence;
        }

        @Override
        public String getType() {
            return aggregate;
        }

        @Override
        public String getAggregateIdentifier() {
            return stream;
        }

        @Override
        public long getSequenceNumber() {
            return sequence;
        }
    }
}

package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;

/** The latest snapshot of each stream. */
final class Snapshots {

    private static final String STORE = """
            INSERT INTO snapshot(stream, aggregate, seq, eid, ts, type, payload, meta)
            VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))
            ON CONFLICT(stream) DO UPDATE SET aggregate = excluded.aggregate, seq = excluded.seq, eid = excluded.eid,
              ts = excluded.ts, type = excluded.type, payload = excluded.payload, meta = excluded.meta
            WHERE excluded.seq >= seq""";
    private static final String READ =
            "SELECT stream, aggregate, seq, eid, ts, type, payload, meta FROM snapshot WHERE stream = ?";

    private final Connection connection;
    private final GroupWriter writer;
    private final ReadConnections readers;

    Snapshots(Connection connection, GroupWriter writer, ReadConnections readers) {
        this.connection = connection;
        this.writer = writer;
        this.readers = readers;
    }

    void store(DomainEventMessage<?> snapshot, Serializer serializer) {
        SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = snapshot.serializeMetaData(serializer, byte[].class);
        writer.exclusively(() -> {
            try (PreparedStatement statement = connection.prepareStatement(STORE)) {
                statement.setString(1, snapshot.getAggregateIdentifier());
                statement.setString(2, snapshot.getType());
                statement.setLong(3, snapshot.getSequenceNumber());
                EventId.bind(statement, 4, snapshot.getIdentifier());
                statement.setLong(5, snapshot.getTimestamp().toEpochMilli());
                statement.setString(6, TypeName.of(payload.getType()));
                statement.setBytes(7, payload.getData());
                statement.setBytes(8, metadata.getData());
                return statement.executeUpdate();
            }
        });
    }

    Optional<DomainEventData<byte[]>> read(String stream) {
        return readers.query(READ, query -> query.setString(1, stream), Snapshots::snapshot);
    }

    private static Optional<DomainEventData<byte[]>> snapshot(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        SerializedType type = TypeName.parse(rows.getString(6));
        return Optional.of(new GenericDomainEventEntry<>(
                rows.getString(2),
                rows.getString(1),
                rows.getLong(3),
                EventId.read(rows, 4),
                Instant.ofEpochMilli(rows.getLong(5)),
                type.getName(),
                type.getRevision(),
                rows.getBytes(7),
                rows.getBytes(8)));
    }
}

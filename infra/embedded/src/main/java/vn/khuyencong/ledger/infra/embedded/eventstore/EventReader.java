package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.serialization.SerializedType;

/** The questions that the log answers. */
final class EventReader {

    private static final String COLUMNS = "e.pos, e.eid, e.ts, e.type, e.payload, e.meta, e.seq, s.name, s.aggregate ";
    private static final String AFTER_POSITION = "SELECT " + COLUMNS
            + "FROM event e LEFT JOIN stream s ON s.id = e.stream WHERE e.pos > ? ORDER BY e.pos LIMIT ?";
    private static final String OF_STREAM = "SELECT " + COLUMNS
            + "FROM stream s JOIN event e ON e.stream = s.id WHERE s.name = ? AND e.seq >= ? ORDER BY e.seq LIMIT ?";
    private static final String LAST_SEQUENCE =
            "SELECT e.seq FROM stream s JOIN event e ON e.stream = s.id WHERE s.name = ? ORDER BY e.seq DESC LIMIT 1";
    private static final String LAST_POSITION = "SELECT pos FROM event ORDER BY pos DESC LIMIT 1";
    private static final String STAMP = "SELECT ts FROM event WHERE pos = ?";
    private static final String POSITION_OF_ID = "SELECT pos FROM event WHERE eid = ?";

    private final ReadConnections connections;
    private final Dictionary typeNames;
    private final MetadataCodec codec;
    private final Map<Integer, SerializedType> types = new ConcurrentHashMap<>();

    EventReader(ReadConnections connections, Names names) {
        this.connections = connections;
        this.typeNames = names.types();
        this.codec = new MetadataCodec(names.keys(), names.words());
    }

    List<StoredEvent> after(long position, int limit) {
        return connections.query(
                AFTER_POSITION,
                query -> {
                    query.setLong(1, position);
                    query.setInt(2, limit);
                },
                rows -> {
                    List<StoredEvent> events = new ArrayList<>();
                    while (rows.next()) {
                        String stream = rows.getString(8);
                        events.add(stream == null ? new StoredEvent(row(rows)) : inStream(rows, stream));
                    }
                    return events;
                });
    }

    List<StoredEvent.InStream> ofStream(String stream, long firstSequence, int limit) {
        return connections.query(
                OF_STREAM,
                query -> {
                    query.setString(1, stream);
                    query.setLong(2, firstSequence);
                    query.setInt(3, limit);
                },
                rows -> {
                    List<StoredEvent.InStream> events = new ArrayList<>();
                    while (rows.next()) {
                        events.add(inStream(rows, stream));
                    }
                    return events;
                });
    }

    private StoredEvent.Row row(ResultSet rows) throws SQLException {
        return new StoredEvent.Row(
                rows.getLong(1),
                EventId.read(rows, 2),
                rows.getLong(3),
                type(rows.getInt(4)),
                rows.getBytes(5),
                new PackedMetadata(rows.getBytes(6), codec));
    }

    private SerializedType type(int number) {
        return types.computeIfAbsent(number, n -> TypeName.parse(typeNames.nameOf(n)));
    }

    private StoredEvent.InStream inStream(ResultSet rows, String stream) throws SQLException {
        return new StoredEvent.InStream(row(rows), rows.getString(9), stream, rows.getLong(7));
    }

    OptionalLong lastSequence(String stream) {
        return connections.query(LAST_SEQUENCE, query -> query.setString(1, stream), EventReader::number);
    }

    OptionalLong lastPosition() {
        return connections.query(LAST_POSITION, query -> {}, EventReader::number);
    }

    OptionalLong positionOf(String eventId) {
        return connections.query(POSITION_OF_ID, query -> EventId.bind(query, 1, eventId), EventReader::number);
    }

    /** How many events were recorded before the moment: positions are contiguous and stamps never decrease. */
    long countBefore(long stamp) {
        long low = 0;
        long high = lastPosition().orElse(-1) + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (stampAt(middle) < stamp) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long stampAt(long position) {
        return connections
                .query(STAMP, query -> query.setLong(1, position), EventReader::number)
                .orElseThrow();
    }

    private static OptionalLong number(ResultSet rows) throws SQLException {
        return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
    }
}

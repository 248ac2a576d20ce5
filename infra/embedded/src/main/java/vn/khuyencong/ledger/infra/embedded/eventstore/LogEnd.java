package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The end of the log as the writer knows it: the next position, the last time, the last event of each stream. It holds
 * while transactions succeed; after one that failed, the writer reads a new one.
 */
final class LogEnd implements AutoCloseable {

    private static final int CONSTRAINT_VIOLATED = 19;

    private final RecordingTime recordingTime;
    private final StreamCatalog streams;
    private final PreparedStatement insert;
    private long nextPosition;
    private long lastStamp = Long.MIN_VALUE;

    LogEnd(Connection connection, RecordingTime recordingTime) throws SQLException {
        this.recordingTime = recordingTime;
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT pos, ts FROM event ORDER BY pos DESC LIMIT 1")) {
            if (last.next()) {
                nextPosition = last.getLong(1) + 1;
                lastStamp = last.getLong(2);
            }
        }
        streams = new StreamCatalog(connection);
        insert = connection.prepareStatement("""
                INSERT INTO event(pos, stream, seq, eid, ts, type, payload, meta)
                VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?)""");
    }

    /** Adds the batch to the running transaction; one that conflicts stays out and says so. */
    void append(Batch batch) throws SQLException {
        batch.placeAt(nextPosition);
        Optional<AppendConflict> conflict = conflict(batch.events());
        if (conflict.isPresent()) {
            batch.refuse(conflict.get());
            return;
        }
        for (NewEvent event : batch.events()) {
            insert(event);
        }
    }

    private Optional<AppendConflict> conflict(List<NewEvent> events) throws SQLException {
        Map<String, Long> ends = new HashMap<>();
        for (NewEvent event : events) {
            if (event.hasStream()) {
                Long ahead = ends.put(event.stream(), event.sequence());
                long last = ahead != null ? ahead : streams.lastSequence(event.stream());
                // A stream may begin late, as the tail of one that lives elsewhere; then it has no gaps.
                if (last != StreamCatalog.NOTHING_YET && event.sequence() != last + 1) {
                    return Optional.of(AppendConflict.outOfSequence(event, last));
                }
            }
        }
        return Optional.empty();
    }

    private void insert(NewEvent event) throws SQLException {
        lastStamp = Math.max(lastStamp, recordingTime.of(event.sent()).toEpochMilli());
        insert.setLong(1, nextPosition);
        if (event.hasStream()) {
            insert.setLong(2, streams.advance(event));
            insert.setLong(3, event.sequence());
        } else {
            insert.setNull(2, Types.INTEGER);
            insert.setNull(3, Types.INTEGER);
        }
        EventId.bind(insert, 4, event.id());
        insert.setLong(5, lastStamp);
        insert.setInt(6, event.type());
        insert.setBytes(7, event.payload());
        insert.setBytes(8, event.metadata());
        try {
            insert.executeUpdate();
        } catch (SQLException e) {
            if ((e.getErrorCode() & 0xff) == CONSTRAINT_VIOLATED) {
                throw AppendConflict.idTaken(event);
            }
            throw e;
        }
        nextPosition++;
    }

    @Override
    public void close() throws SQLException {
        streams.close();
        insert.close();
    }
}

package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Appends groups of batches, each group in one transaction. Used by one thread at a time. */
final class EventTable {

    private static final int CONSTRAINT_VIOLATED = 19;

    private final Connection connection;
    private final Names names;
    private final RecordingTime recordingTime;
    private final StreamCatalog streams;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;
    private final PreparedStatement end;
    private final PreparedStatement insert;
    private boolean knowsTheEnd;
    private long nextPosition;
    private long lastStamp;

    EventTable(Connection connection, Names names, RecordingTime recordingTime) throws SQLException {
        this.connection = connection;
        this.names = names;
        this.recordingTime = recordingTime;
        streams = new StreamCatalog(connection);
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        rollback = connection.prepareStatement("ROLLBACK");
        end = connection.prepareStatement("SELECT pos + 1, ts FROM event ORDER BY pos DESC LIMIT 1");
        insert = connection.prepareStatement("""
                INSERT INTO event(pos, stream, seq, eid, ts, type, payload, meta)
                VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?)""");
    }

    /** Makes the group durable. A batch that conflicts stays out and says so; if SQLite objects, nothing is stored. */
    void append(List<Batch> group) throws SQLException {
        try {
            begin.execute();
            recallTheEnd();
            Names.Unsaved unsaved = names.save(connection);
            for (Batch batch : group) {
                append(batch);
            }
            commit.execute();
            unsaved.saved();
        } catch (SQLException | RuntimeException e) {
            undo(e);
            throw e;
        }
    }

    private void append(Batch batch) throws SQLException {
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

    private void recallTheEnd() throws SQLException {
        if (!knowsTheEnd) {
            try (ResultSet row = end.executeQuery()) {
                boolean any = row.next();
                nextPosition = any ? row.getLong(1) : 0;
                lastStamp = any ? row.getLong(2) : Long.MIN_VALUE;
            }
            streams.recall();
            knowsTheEnd = true;
        }
    }

    private void undo(Exception cause) {
        knowsTheEnd = false;
        try {
            rollback.execute();
        } catch (SQLException alreadyRolledBack) {
            cause.addSuppressed(alreadyRolledBack);
        }
    }
}

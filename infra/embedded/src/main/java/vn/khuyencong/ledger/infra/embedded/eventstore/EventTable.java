package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Appends groups of batches, each group in one transaction. Used by one thread at a time. */
final class EventTable {

    private final Connection connection;
    private final Names names;
    private final RecordingTime recordingTime;
    private @Nullable LogEnd end;

    EventTable(Connection connection, Names names, RecordingTime recordingTime) {
        this.connection = connection;
        this.names = names;
        this.recordingTime = recordingTime;
    }

    /** Makes the group durable, but for batches that conflict; if SQLite objects, nothing is stored. */
    void append(List<Batch> group) throws SQLException {
        try {
            LogEnd known = end();
            execute("BEGIN IMMEDIATE");
            Names.Unsaved unsaved = names.save(connection);
            for (Batch batch : group) {
                known.append(batch);
            }
            execute("COMMIT");
            unsaved.saved();
        } catch (SQLException | RuntimeException | Error e) {
            undo(e);
            throw e;
        }
    }

    private LogEnd end() throws SQLException {
        LogEnd known = end;
        if (known == null) {
            known = new LogEnd(connection, recordingTime);
            end = known;
        }
        return known;
    }

    /** What was learnt is forgotten too, and the statements with it: the driver drops those that failed. */
    private void undo(Throwable cause) {
        try (LogEnd forgotten = end) {
            end = null;
            execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            cause.addSuppressed(alreadyRolledBack);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

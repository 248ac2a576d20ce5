package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

/** The open store: its lock, its one writer and its readers. */
final class EventLog implements AutoCloseable {

    private final EventFile file;
    private final StoreLock lock;
    private final Connection connection;
    private final Encoder encoder;
    private final RecentPositions recent = new RecentPositions();
    private final ReadConnections connections;
    private final GroupWriter writer;
    private final EventReader reader;
    private final Snapshots snapshots;

    private EventLog(
            EventFile file, StoreLock lock, Connection connection, RecordingTime recordingTime, AppendObserver observer)
            throws SQLException {
        this.file = file;
        this.lock = lock;
        this.connection = connection;
        Names names = Names.load(connection);
        encoder = new Encoder(names);
        connections = new ReadConnections(file);
        writer = new GroupWriter(file.path(), new EventTable(connection, names, recordingTime), recent, observer);
        reader = new EventReader(connections, names);
        snapshots = new Snapshots(connection, writer, connections);
    }

    static EventLog open(Path directory, RecordingTime recordingTime, AppendObserver observer) {
        EventFile file = EventFile.in(directory);
        StoreLock lock = StoreLock.take(directory);
        boolean open = false;
        try {
            EventLog log = new EventLog(file, lock, file.openForWriting(), recordingTime, observer);
            open = true;
            return log;
        } catch (SQLException e) {
            throw EventStoreUnavailable.because(file.path(), e);
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    NewEvent encode(EventMessage<?> message, Serializer serializer) {
        return encoder.encode(message, serializer);
    }

    GroupWriter writer() {
        return writer;
    }

    EventReader reader() {
        return reader;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    OptionalLong positionOf(String eventId) {
        OptionalLong position = recent.of(eventId);
        return position.isPresent() ? position : reader.positionOf(eventId);
    }

    @Override
    public void close() {
        writer.close();
        try (lock) {
            connections.close();
            connection.close();
        } catch (SQLException e) {
            throw EventStoreUnavailable.because(file.path(), e);
        }
    }
}

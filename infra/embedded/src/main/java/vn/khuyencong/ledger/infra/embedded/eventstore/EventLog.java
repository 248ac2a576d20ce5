package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;

/** The open store: its lock, its one writer and its readers. */
final class EventLog implements AutoCloseable {

    private final EventFile file;
    private final StoreLock lock;
    private final Connection connection;
    private final Names names;
    private final MetadataCodec codec;
    private final RecentPositions recent = new RecentPositions();
    private final ReadConnections connections;
    private final GroupWriter writer;
    private final EventReader reader;
    private final Snapshots snapshots;
    private final Map<Integer, SerializedType> types = new ConcurrentHashMap<>();

    private EventLog(
            EventFile file, StoreLock lock, Connection connection, RecordingTime recordingTime, AppendObserver observer)
            throws SQLException {
        this.file = file;
        this.lock = lock;
        this.connection = connection;
        names = Names.load(connection);
        codec = new MetadataCodec(names.keys(), names.words());
        connections = new ReadConnections(file);
        writer = new GroupWriter(file.path(), new EventTable(connection, names, recordingTime), recent, observer);
        reader = new EventReader(connections, this::typeOf, codec);
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

    /** The event as it will be stored, ready for the writer: the costly part is done by the caller's thread. */
    NewEvent encode(EventMessage<?> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        boolean inStream = message instanceof DomainEventMessage<?>;
        return new NewEvent(
                message,
                inStream ? ((DomainEventMessage<?>) message).getAggregateIdentifier() : "",
                inStream ? ((DomainEventMessage<?>) message).getType() : "",
                inStream ? ((DomainEventMessage<?>) message).getSequenceNumber() : 0,
                names.types().idOf(TypeName.of(payload.getType())),
                payload.getData(),
                codec.encode(message.getMetaData(), serializer));
    }

    private SerializedType typeOf(int number) {
        return types.computeIfAbsent(number, n -> TypeName.parse(names.types().nameOf(n)));
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

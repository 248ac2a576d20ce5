package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The writer's memory of the streams in use: their numbers and how far each has come. The tables are the truth. */
final class StreamCatalog implements AutoCloseable {

    static final long NOTHING_YET = -1;

    private static final int CAPACITY = 1 << 16;

    /** A stream as the running transaction leaves it. */
    private static final class Head {
        private final long id;
        private long last;

        private Head(long id, long last) {
            this.id = id;
            this.last = last;
        }
    }

    private final PreparedStatement find;
    private final PreparedStatement insert;
    private final Map<String, Head> heads = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Head> eldest) {
            return size() > CAPACITY;
        }
    };
    private long nextId;

    StreamCatalog(Connection connection) throws SQLException {
        find = connection.prepareStatement("""
                SELECT id, coalesce((SELECT max(seq) FROM event WHERE stream = s.id), -1) FROM stream s WHERE name = ?""");
        insert = connection.prepareStatement("INSERT INTO stream(id, name, aggregate) VALUES (?, ?, ?)");
        try (Statement statement = connection.createStatement();
                ResultSet highest = statement.executeQuery("SELECT coalesce(max(id), 0) FROM stream")) {
            nextId = highest.getLong(1) + 1;
        }
    }

    long lastSequence(String stream) throws SQLException {
        Head head = head(stream);
        return head == null ? NOTHING_YET : head.last;
    }

    /** Takes the event's place at the end of its stream and answers the stream's number. */
    long advance(NewEvent event) throws SQLException {
        Head head = head(event.stream());
        if (head == null) {
            head = create(event);
        }
        head.last = event.sequence();
        return head.id;
    }

    private @Nullable Head head(String stream) throws SQLException {
        Head known = heads.get(stream);
        if (known != null) {
            return known;
        }
        find.setString(1, stream);
        try (ResultSet row = find.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            Head head = new Head(row.getLong(1), row.getLong(2));
            heads.put(stream, head);
            return head;
        }
    }

    private Head create(NewEvent event) throws SQLException {
        insert.setLong(1, nextId);
        insert.setString(2, event.stream());
        insert.setString(3, event.aggregate());
        insert.executeUpdate();
        Head head = new Head(nextId++, NOTHING_YET);
        heads.put(event.stream(), head);
        return head;
    }

    @Override
    public void close() throws SQLException {
        find.close();
        insert.close();
    }
}

package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Connections that only read, so that no reader ever waits for the writer, nor the writer for a reader. */
final class ReadConnections implements AutoCloseable {

    private static final int KEPT_IDLE = 8;

    /** Gives a statement its values. */
    @FunctionalInterface
    interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Turns rows into an answer. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private static final class Session implements AutoCloseable {

        private final Connection connection;
        private final Map<String, PreparedStatement> statements = new HashMap<>();

        private Session(Connection connection) {
            this.connection = connection;
        }

        private <T> T query(String sql, Binder binder, Reader<T> reader) throws SQLException {
            PreparedStatement statement = statements.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                statements.put(sql, statement);
            }
            binder.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private final EventFile file;
    private final BlockingQueue<Session> idle = new LinkedBlockingQueue<>(KEPT_IDLE);
    private volatile boolean closed;

    ReadConnections(EventFile file) {
        this.file = file;
    }

    /** Answers one query from one consistent state of the log. */
    <T> T query(String sql, Binder binder, Reader<T> reader) {
        if (closed) {
            throw EventStoreUnavailable.because(file.path(), "it is closed");
        }
        try {
            Session session = idle.poll();
            if (session == null) {
                session = new Session(file.openForReading());
            }
            boolean sound = false;
            try {
                T answer = session.query(sql, binder, reader);
                sound = true;
                return answer;
            } finally {
                giveBack(session, sound);
            }
        } catch (SQLException e) {
            throw EventStoreUnavailable.because(file.path(), e);
        }
    }

    private void giveBack(Session session, boolean sound) throws SQLException {
        if (!sound || !idle.offer(session)) {
            session.close();
        } else if (closed) {
            close();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            try {
                session.close();
            } catch (SQLException e) {
                throw EventStoreUnavailable.because(file.path(), e);
            }
        }
    }
}

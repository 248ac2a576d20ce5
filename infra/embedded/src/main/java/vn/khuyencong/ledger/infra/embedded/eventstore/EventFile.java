package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The file {@code events.db}: how it is opened, and what an empty one is given. */
record EventFile(Path path) {

    private static final int FORMAT = 1;

    static EventFile in(Path directory) {
        return new EventFile(directory.resolve("events.db"));
    }

    /** The one connection that writes; every commit on it is on the disk before it returns. */
    Connection openForWriting() throws SQLException {
        SQLiteConfig config = settings();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        Connection connection = config.createConnection("jdbc:sqlite:" + path);
        try {
            prepare(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    Connection openForReading() throws SQLException {
        SQLiteConfig config = settings();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:" + path);
    }

    private static SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(10_000);
        // Else the driver runs one more SELECT for every INSERT.
        config.setGetGeneratedKeys(false);
        return config;
    }

    private void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Where fsync stops at the drive's cache (macOS) this reaches the platter; elsewhere it changes nothing.
            statement.execute("PRAGMA fullfsync = ON");
            // Fewer, larger checkpoints: the pages of the indexes are then written once for many appends.
            statement.execute("PRAGMA wal_autocheckpoint = 8000");
            int format = format(statement);
            if (format > FORMAT) {
                throw EventStoreUnavailable.because(path, "its format " + format + " is newer than this program");
            }
            if (format == 0) {
                statement.executeUpdate("BEGIN IMMEDIATE;\n" + schema() + "COMMIT;");
            }
        }
    }

    private static int format(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private static String schema() {
        try (InputStream text = EventFile.class.getResourceAsStream("schema.sql")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("schema.sql is part of this program", e);
        }
    }
}

package vn.khuyencong.ledger.infra.benchmark.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** A pool of the one connection that writes: of all set-ups, the one that an engine on SQLite fares best with. */
final class OneWriter implements ConnectionProvider, TransactionManager, AutoCloseable {
    private final HikariDataSource pool;
    private final ThreadLocal<Connection> bound = new ThreadLocal<>();

    private OneWriter(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Opens the file with the settings that our own store has. */
    static OneWriter open(Path file) throws SQLException {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(JournalMode.WAL);
        sqlite.setSynchronous(SynchronousMode.FULL);
        sqlite.setTransactionMode(TransactionMode.IMMEDIATE);
        sqlite.setGetGeneratedKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(sqlite);
        source.setUrl("jdbc:sqlite:" + file);
        HikariConfig one = new HikariConfig();
        one.setDataSource(source);
        one.setMaximumPoolSize(1);
        one.setAutoCommit(false);
        one.setMaxLifetime(0);
        one.setConnectionTimeout(Duration.ofMinutes(2).toMillis());
        HikariDataSource pool = new HikariDataSource(one);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA fullfsync = ON");
            statement.execute("PRAGMA wal_autocheckpoint = 8000");
            connection.commit();
        }
        return new OneWriter(pool);
    }

    /** The connection of this thread's transaction; whoever closes it only gives it back to the transaction. */
    @Override
    public Connection getConnection() {
        return ConnectionWrapperFactory.wrap(bound.get(), new NoOpCloseHandler());
    }

    @Override
    public Transaction startTransaction() {
        try {
            Connection connection = pool.getConnection();
            bound.set(connection);
            return new Ending(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection", e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private record Ending(Connection connection) implements Transaction {
        @Override
        public void commit() {
            try (connection) {
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException("not committed", e);
            }
        }

        @Override
        public void rollback() {
            try (connection) {
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException("not rolled back", e);
            }
        }
    }
}

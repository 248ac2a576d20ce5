package vn.khuyencong.ledger.infra.embedded.readstore;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The SQLite file: one writer, readers that see the last commit, and one transaction around each command.
 *
 * <p>A commit is not flushed to the disk at once: a power cut may take the last views together with their position,
 * and they are folded again.
 */
final class ViewsFile implements AutoCloseable {

    /** A large batch stays in memory until its commit, and a page that many batches touch is copied home once. */
    private static final int WRITER_CACHE_KIB = 64 << 10;

    private static final int READER_CACHE_KIB = 4 << 10;
    private static final int CHECKPOINT_PAGES = 8_192;
    private static final int WAL_KEPT_BYTES = 64 << 20;
    private static final String READERS_ONLY_READ = "PRAGMA query_only = ON";

    private final Path path;
    private final SqliteSession writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Queue<SqliteSession> idleReaders = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<@Nullable SqliteSession> current = new ThreadLocal<>();

    ViewsFile(Path path) {
        this.path = path;
        this.writer = open(TransactionMode.IMMEDIATE, WRITER_CACHE_KIB);
    }

    /** Runs a command that may write: all of it is kept, or, if it throws, nothing. */
    <T> T write(Supplier<T> command) {
        if (writing.isHeldByCurrentThread()) {
            return command.get();
        }
        writing.lock();
        try {
            return within(writer, command);
        } finally {
            writing.unlock();
        }
    }

    /** Runs a command that only reads, over one state of the file. */
    <T> T read(Supplier<T> command) {
        SqliteSession idle = idleReaders.poll();
        SqliteSession reader = idle == null ? openReader() : idle;
        try {
            return within(reader, command);
        } finally {
            idleReaders.add(reader);
        }
    }

    /** The transaction of the command that this thread is running. */
    SqliteSession session() {
        SqliteSession session = current.get();
        if (session == null) {
            throw new IllegalStateException("The read store was touched outside a command");
        }
        return session;
    }

    long sizeBytes() {
        return path.toFile().length();
    }

    @Override
    public void close() {
        idleReaders.forEach(SqliteSession::close);
        writer.close();
    }

    private <T> T within(SqliteSession session, Supplier<T> command) {
        SqliteSession outer = current.get();
        current.set(session);
        boolean done = false;
        try {
            T answer = command.get();
            session.commit();
            done = true;
            return answer;
        } finally {
            current.set(outer);
            if (!done) {
                session.rollback();
            }
        }
    }

    private SqliteSession openReader() {
        SqliteSession reader = open(TransactionMode.DEFERRED, READER_CACHE_KIB);
        reader.update(READERS_ONLY_READ);
        return reader;
    }

    private SqliteSession open(TransactionMode mode, int cacheKib) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setTransactionMode(mode);
        config.setJournalSizeLimit(WAL_KEPT_BYTES);
        config.setCacheSize(-cacheKib);
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, String.valueOf(CHECKPOINT_PAGES));
        try {
            return new SqliteSession(config.createConnection("jdbc:sqlite:" + path));
        } catch (SQLException failure) {
            throw new IllegalStateException("The read store cannot be opened: " + path, failure);
        }
    }
}

package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lets one process at a time use a store: the operating system drops the lock when the process dies, however it dies. */
final class StoreLock implements AutoCloseable {

    /**
     * Files locked by this process. Closing any channel of a file may release the process's locks on it, so a file
     * that is already locked here must not even be opened a second time.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private StoreLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static StoreLock take(Path directory) {
        try {
            Path file = Files.createDirectories(directory).toRealPath().resolve("events.lock");
            if (!HELD.add(file)) {
                throw heldElsewhere(file);
            }
            return lock(file);
        } catch (IOException e) {
            throw EventStoreUnavailable.because(directory, e);
        }
    }

    private static StoreLock lock(Path file) throws IOException {
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw heldElsewhere(file);
            }
            taken = true;
            return new StoreLock(file, channel);
        } finally {
            if (!taken) {
                release(file, channel);
            }
        }
    }

    private static EventStoreUnavailable heldElsewhere(Path file) {
        return EventStoreUnavailable.because(file, "it is open elsewhere; only one process may write it");
    }

    private static void release(Path file, @Nullable FileChannel channel) throws IOException {
        try (channel) {
            HELD.remove(file);
        }
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            release(file, channel);
        } catch (IOException e) {
            throw EventStoreUnavailable.because(file, e);
        }
    }
}

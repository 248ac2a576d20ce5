package vn.khuyencong.ledger.infra.embedded.readstore;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A MongoDB server inside this JVM, reachable from this machine only, whose documents lie in {@code views.db}. */
public final class EmbeddedReadStore implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int ANY_PORT = 0;
    private static final int ACCEPTORS = 1;

    /** A command runs on its connection's thread: enough of them that a long batch holds up no reader. */
    private static final int WORKERS = 32;

    private final MongoServer server;

    private EmbeddedReadStore(MongoServer server) {
        this.server = server;
    }

    /** Opens {@code views.db} in the directory, making both if need be, and listens on a free loopback port. */
    public static EmbeddedReadStore start(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        MongoServer server = new MongoServer(new SqliteBackend(new ViewsFile(directory.resolve("views.db"))));
        server.bind(new InetSocketAddress(loopback(), ANY_PORT), ACCEPTORS, WORKERS);
        return new EmbeddedReadStore(server);
    }

    /** Where a MongoDB driver in this machine finds the store, for as long as it is open. */
    public String connectionString() {
        return server.getConnectionString();
    }

    /** Lets running commands end, drops the connections and closes the file. */
    @Override
    public void close() {
        server.shutdownNow();
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(LOOPBACK);
        } catch (UnknownHostException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

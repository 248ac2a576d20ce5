package vn.khuyencong.ledger.infra.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory on a real disk for everything that is measured; it is gone afterwards. */
record Workshop(Path directory) implements AutoCloseable {

    /** Others may pass through it, as a peer may have to run under another user; they cannot list it. */
    static Workshop open() throws IOException {
        Path directory = Files.createTempDirectory(onDisk(), "ledger-bench-");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
        return new Workshop(directory);
    }

    /** Memory that looks like a disk has no sync to wait for, and would flatter whoever syncs most. */
    private static Path onDisk() throws IOException {
        for (String property : List.of("java.io.tmpdir", "user.dir")) {
            Path directory = Path.of(System.getProperty(property));
            if (!Files.getFileStore(directory).type().equals("tmpfs")) {
                return directory;
            }
        }
        throw new IOException("neither the temporary nor the working directory is on a disk");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> everything = Files.walk(directory)) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package vn.khuyencong.ledger.infra.embedded.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one ledger keeps everything; the books of a demonstration are marked and never opened as real ones. */
public final class DataDirectory {
    private static final String DEMO_MARK = "DEMO";

    private final Path root;

    private DataDirectory(Path root) {
        this.root = root;
    }

    /**
     * Opens a directory, making it if it is not there.
     *
     * @throws WrongBooks if a demonstration would open real books, or the other way round
     */
    static DataDirectory open(Path root, boolean demo) {
        try {
            Files.createDirectories(root);
            Path mark = root.resolve(DEMO_MARK);
            boolean fresh = Files.notExists(root.resolve("events.db"));
            if (demo && fresh && Files.notExists(mark)) {
                Files.writeString(mark, "These books belong to a demonstration.\n");
            }
            if (demo != Files.exists(mark)) {
                throw new WrongBooks(root, demo);
            }
            return new DataDirectory(root);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot use the data directory " + root, cause);
        }
    }

    public Path root() {
        return root;
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    /** The books in a directory are not of the kind that was asked for. */
    static final class WrongBooks extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        WrongBooks(Path root, boolean demo) {
            super(
                    demo
                            ? root + " holds real books; the demonstration needs a directory of its own"
                            : root + " holds the books of a demonstration; real books need another one");
        }
    }
}

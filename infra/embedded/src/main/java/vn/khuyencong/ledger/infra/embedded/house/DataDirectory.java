package vn.khuyencong.ledger.infra.embedded.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Where one ledger keeps everything; books that are not real are marked and never opened as others. */
public final class DataDirectory {

    /** What the books in a directory are; those that are not real leave a mark of their name there. */
    enum Books {
        REAL("real books"),
        DEMO("the books of a demonstration"),
        EXAMPLE("the books of an invented example");

        private final String words;

        Books(String words) {
            this.words = words;
        }

        /** The example is a demonstration too, so it is asked for first. */
        static Books of(Environment environment) {
            return Stream.of(EXAMPLE, DEMO)
                    .filter(it -> environment.acceptsProfiles(Profiles.of(it.profile())))
                    .findFirst()
                    .orElse(REAL);
        }

        static Books in(Path root) {
            return Stream.of(EXAMPLE, DEMO)
                    .filter(it -> Files.exists(root.resolve(it.name())))
                    .findFirst()
                    .orElse(REAL);
        }

        private String profile() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private final Path root;

    private DataDirectory(Path root) {
        this.root = root;
    }

    /**
     * Opens a directory, making it if it is not there.
     *
     * @throws WrongBooks if it holds books of another kind than those wanted
     */
    static DataDirectory open(Path root, Books wanted) {
        try {
            Files.createDirectories(root);
            boolean fresh = Files.notExists(root.resolve("events.db"));
            if (fresh && wanted != Books.REAL && Books.in(root) == Books.REAL) {
                Files.writeString(root.resolve(wanted.name()), "Here are " + wanted + ".\n");
            }
            Books found = Books.in(root);
            if (found != wanted) {
                throw new WrongBooks(root, found, wanted);
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

        WrongBooks(Path root, Books found, Books wanted) {
            super(root + " holds " + found + " and is not opened for " + wanted);
        }
    }
}

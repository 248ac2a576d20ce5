package vn.khuyencong.ledger.infra.conformance;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources of the house lie, whichever directory the tests are started in. */
public final class Repository {
    private Repository() {}

    public static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(directory.resolve(".mvn/jvm.config"))) {
            directory = directory.getParent();
            if (directory == null) {
                throw new IllegalStateException(
                        "not started inside the repository: " + Path.of("").toAbsolutePath());
            }
        }
        return directory;
    }
}

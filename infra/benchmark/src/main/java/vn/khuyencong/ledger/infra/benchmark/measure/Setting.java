package vn.khuyencong.ledger.infra.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where figures are measured, how thoroughly, and who is told of it. */
public record Setting(Path directory, Effort effort, Progress progress, Deque<AutoCloseable> open)
        implements AutoCloseable {

    public Setting(Path directory, Effort effort, Progress progress) {
        this(directory, effort, progress, new ArrayDeque<>());
    }

    /** A directory of its own for one side of one figure. */
    public Path room(String name) throws IOException {
        return Files.createTempDirectory(directory, name + "-");
    }

    /** What several figures share, and what is closed when all of them are measured. */
    public void closeAtTheEnd(AutoCloseable shared) {
        open.push(shared);
    }

    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    public Slices slices(String what) {
        return new Slices(what, effort.slices(), progress);
    }
}

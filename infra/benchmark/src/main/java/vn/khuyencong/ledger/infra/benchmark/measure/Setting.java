package vn.khuyencong.ledger.infra.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where figures are measured, how thoroughly, and who is told of it. */
public record Setting(Path directory, Effort effort, Progress progress) {

    /** A directory of its own for one side of one figure. */
    public Path room(String name) throws IOException {
        return Files.createTempDirectory(directory, name + "-");
    }

    public Slices slices(String what) {
        return new Slices(what, effort.slices(), progress);
    }
}

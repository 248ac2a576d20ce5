package vn.khuyencong.ledger.infra.conformance.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Chromium and its driver as the system installed them; nothing is ever downloaded in their place. */
record Chromium(Path browser, Path driver) {
    static Chromium ofThisMachine() {
        return on(System.getenv("PATH"), "true".equals(System.getenv("CI")));
    }

    /** Where no browser is, a test says that it did not run; where every change is judged, that is a failure. */
    static Chromium on(String path, boolean everythingMustRun) {
        Optional<Path> browser = find("chromium", path);
        Optional<Path> driver = find("chromedriver", path);
        if (browser.isEmpty() || driver.isEmpty()) {
            String why = "NOT RUN: %s is not on the PATH; Debian's packages are chromium and chromium-driver"
                    .formatted(browser.isEmpty() ? "chromium" : "chromedriver");
            System.out.println(why);
            if (everythingMustRun) {
                Assertions.fail(why);
            }
            Assumptions.abort(why);
        }
        return new Chromium(browser.orElseThrow(), driver.orElseThrow());
    }

    private static Optional<Path> find(String program, String path) {
        return Stream.of(path.split(File.pathSeparator))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

package vn.khuyencong.ledger.infra.benchmark.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.khuyencong.ledger.events.Unit;

/** The provinces as they stood in the year in which the history begins, by the ledger's own reference data. */
final class Units {
    private static final String TABLE = "/reference/province-versions.csv";
    private static final String FIRST_VERSION = "\\d{2}@2004-07-08,.*";

    private Units() {}

    static List<Unit> ofTheFirstYear() {
        try (InputStream table = Objects.requireNonNull(Units.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.matches(FIRST_VERSION))
                    .map(line -> new Unit(line.substring(0, line.indexOf(','))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

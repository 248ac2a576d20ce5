package vn.khuyencong.ledger.infra.embedded.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A CSV resource in UTF-8 whose first line names its columns. */
public final class Table {
    private static final ObjectReader READER = CsvMapper.builder()
            .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
            .build()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader());

    private Table() {}

    /** All rows of a resource such as {@code /reference/issuers.csv}, in the order of the file. */
    public static List<Row> read(String resource) {
        try (InputStream file = Table.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new FileNotFoundException(resource);
            }
            try (MappingIterator<Map<String, String>> rows =
                    READER.readValues(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return rows.readAll().stream().map(Row::new).toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table " + resource + " cannot be read", unreadable);
        }
    }
}

package vn.khuyencong.ledger.query.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a table out as a file. */
@Component
public final class Tables {
    private final MessageSource words;

    Tables(MessageSource words) {
        this.words = words;
    }

    /** The table as a file of that name, with the ending of its format. */
    public ResponseEntity<?> answer(Table table, About about, TableFormat format, String name, Locale locale) {
        return switch (format) {
            case CSV -> file(Csv.TYPE, name, format, Csv.text(table).getBytes(StandardCharsets.UTF_8));
            case XLSX -> file(Workbooks.TYPE, name, format, new Workbooks(new Labels(words, locale)).of(table, about));
            case JSON -> throw new IllegalArgumentException("JSON is no file");
        };
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, TableFormat format, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + format.ending())
                                .build()
                                .toString())
                .body(content);
    }
}

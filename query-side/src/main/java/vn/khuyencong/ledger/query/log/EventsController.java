package vn.khuyencong.ledger.query.log;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.khuyencong.ledger.query.documents.Log;
import vn.khuyencong.ledger.query.web.Parameters;

/** Gives out the log itself, a line an event, payload and metadata as they are stored. */
@RestController
final class EventsController {
    private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");
    private static final int USUAL = 1_000;
    private static final int MOST = 100_000;

    private final Log log;
    private final EventLine line;

    EventsController(Log log, @Qualifier("eventSerializer") Serializer serializer) {
        this.log = log;
        this.line = new EventLine(serializer);
    }

    @Operation(summary = "The log as NDJSON from a position, as stored")
    @GetMapping("/api/v1/events")
    ResponseEntity<StreamingResponseBody> events(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String limit) {
        Long first = Parameters.read("from", from, text -> {
            long position = Long.parseLong(text);
            return position < 0 ? null : position;
        });
        int most = Parameters.limit(limit, USUAL, MOST);
        return ResponseEntity.ok().contentType(LINES).body(out -> write(first == null ? 0 : first, most, out));
    }

    private void write(long first, int most, OutputStream out) {
        int[] left = {most};
        log.read(first, message -> {
            try {
                out.write(line.of(message));
            } catch (IOException readerLeft) {
                throw new UncheckedIOException(readerLeft);
            }
            return --left[0] > 0;
        });
    }
}

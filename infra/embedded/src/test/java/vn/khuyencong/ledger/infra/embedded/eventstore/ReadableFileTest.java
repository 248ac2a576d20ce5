package vn.khuyencong.ledger.infra.embedded.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.ledger.infra.embedded.eventstore.Entries.entry;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger sees who opens the file with nothing but SQL. */
class ReadableFileTest {

    private static final Instant RECORDED = Instant.parse("2016-03-21T03:04:05.678Z");

    @TempDir
    private Path directory;

    @Test
    void the_view_shows_when_what_where_and_by_whom() throws Exception {
        Map<String, String> metadata = Entries.metadata();
        DomainEventMessage<?> event = entry("project.1", 0, metadata);
        append(event);

        Map<String, Object> row = view().getFirst();

        assertThat(row)
                .containsEntry("position", 0)
                .containsEntry("recorded_at", RECORDED.toString())
                .containsEntry("aggregate", "Project")
                .containsEntry("stream", "project.1")
                .containsEntry("sequence", 0)
                .containsEntry("event_id", event.getIdentifier());
        assertThat(json(row.get("payload"))).isEqualTo(event.getPayload());
        assertThat(json(row.get("metadata"))).isEqualTo(metadata);
    }

    @Test
    void metadata_of_every_kind_reads_back_the_same_through_sql_and_through_the_engine() throws Exception {
        Map<String, Object> odd = new LinkedHashMap<>();
        odd.put("actorId", "word \"quoted\" \\ with;marks=3:");
        odd.put("role", "x".repeat(500));
        odd.put("organisation", "");
        odd.put("note", "Đề án khuyến công, 2016\n\t\u0001");
        odd.put("empty", "");
        odd.put("digits", "12345:678;");
        odd.put("count", 42);
        odd.put("flag", true);
        odd.put("nothing", null);
        odd.put("nested", Map.of("a", List.of(1, "2")));
        odd.put("uuid", "00000031-3233-3435-3637-383930313233");
        odd.put("same uuid", "00000031-3233-3435-3637-383930313233");
        odd.put("upper case", "0000003A-3233-3435-3637-383930313233");
        for (int i = 0; i < 150; i++) {
            odd.put("key " + i, "9" + i);
        }
        append(
                new GenericEventMessage<>("odd", "payload", MetaData.from(odd), RECORDED),
                new GenericEventMessage<>("none", "payload", MetaData.emptyInstance(), RECORDED));

        assertThat(view()).extracting(row -> json(row.get("metadata"))).containsExactly(odd, Map.of());
        assertThat(view()).extracting(row -> row.get("stream")).containsOnlyNulls();
        try (SqliteEventStorageEngine engine = open()) {
            assertThat(engine.readEvents(null, false)
                            .map(EventMessage::getMetaData)
                            .toList())
                    .containsExactly(MetaData.from(odd), MetaData.emptyInstance());
        }
    }

    @Test
    void an_event_of_usual_size_takes_at_most_400_bytes_with_its_indexes() throws Exception {
        int events = 20_000;
        List<EventMessage<?>> log = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            log.add(entry("project." + i % 1000, i / 1000));
        }
        append(log.toArray(EventMessage[]::new));

        assertThat(new ObjectMapper().writeValueAsBytes(log.getFirst().getPayload()))
                .hasSizeBetween(195, 210);
        assertThat(Files.size(directory.resolve("events.db")) / events).isLessThanOrEqualTo(400);
    }

    @Test
    void sql_may_neither_change_nor_remove_an_event() throws Exception {
        append(entry("project.1", 0));

        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("events.db"));
                var statement = connection.createStatement()) {
            for (String sql : List.of("UPDATE event SET payload = '{}'", "DELETE FROM event")) {
                assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("the log only grows");
            }
        }
    }

    private void append(EventMessage<?>... events) {
        try (SqliteEventStorageEngine engine = open()) {
            engine.appendEvents(events);
        }
    }

    private SqliteEventStorageEngine open() {
        return SqliteEventStorageEngine.builder()
                .directory(directory)
                .clock(Clock.fixed(RECORDED, ZoneOffset.UTC))
                .eventSerializer(Entries.JSON)
                .build();
    }

    private List<Map<String, Object>> view() throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("events.db"));
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM events ORDER BY position")) {
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnName(i), result.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, Object> json(Object text) {
        try {
            return new ObjectMapper().readValue((String) text, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalArgumentException((String) text, e);
        }
    }
}

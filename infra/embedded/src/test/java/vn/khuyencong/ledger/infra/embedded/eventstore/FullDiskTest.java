package vn.khuyencong.ledger.infra.embedded.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite itself refuses to grow the file here, with the same error as on a full disk. */
class FullDiskTest {

    @TempDir
    private Path directory;

    private EventFile file;
    private Connection connection;
    private Names names;
    private ReadConnections readers;
    private GroupWriter writer;

    @BeforeEach
    void open() throws SQLException {
        file = EventFile.in(directory);
        connection = file.openForWriting();
        names = Names.load(connection);
        readers = new ReadConnections(file);
        writer = new GroupWriter(
                file.path(),
                new EventTable(connection, names, RecordingTime.asSent()),
                new RecentPositions(),
                AppendObserver.SILENT);
    }

    @AfterEach
    void close() throws SQLException {
        writer.close();
        readers.close();
        connection.close();
    }

    @Test
    void nothing_is_half_written_the_caller_learns_why_and_appends_go_on_when_there_is_room_again() {
        pragma("max_page_count = " + ((int) pragma("page_count") + 4));
        int acknowledged = appendUntilFull();
        assertThat(acknowledged).isPositive();
        assertThat(lastPosition()).hasValue(acknowledged - 1);

        assertThatThrownBy(() -> writer.order(encode(Entries.entries("project.big", 200)), () -> {})
                        .await())
                .isInstanceOf(EventStoreUnavailable.class)
                .hasMessageContaining(file.path().toString())
                .hasMessageContaining("full");
        assertThat(lastPosition()).hasValue(acknowledged - 1);

        pragma("max_page_count = 1000000");
        assertThat(writer.order(encode(Entries.entries("project.big", 200)), () -> {})
                        .await())
                .isEqualTo(acknowledged);
        assertThat(writer.order(encode(List.of(Entries.entry("project.1", acknowledged))), () -> {})
                        .await())
                .isEqualTo(acknowledged + 200);
        assertThat(pragma("integrity_check")).isEqualTo("ok");
    }

    private int appendUntilFull() {
        for (int i = 0; ; i++) {
            try {
                writer.order(encode(List.of(Entries.entry("project.1", i))), () -> {})
                        .await();
            } catch (EventStoreUnavailable full) {
                return i;
            }
        }
    }

    private List<NewEvent> encode(List<? extends EventMessage<?>> messages) {
        Encoder encoder = new Encoder(names);
        return messages.stream()
                .map(message -> encoder.encode(message, Entries.JSON))
                .toList();
    }

    private OptionalLong lastPosition() {
        return readers.query("SELECT max(pos), count(*) FROM event", query -> {}, rows -> {
            assertThat(rows.getLong(2)).isEqualTo(rows.getLong(1) + 1);
            return OptionalLong.of(rows.getLong(1));
        });
    }

    private Object pragma(String text) {
        return writer.exclusively(() -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("PRAGMA " + text)) {
                return row.getObject(1);
            }
        });
    }
}

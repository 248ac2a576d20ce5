package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Đề án khuyến công: an id that the client chose: {@code project.<UUID>}. */
public record ProjectId(@JsonValue String value) {
    private static final String PREFIX = "project.";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProjectId {
        Ids.mustBeUuid(PREFIX, value);
    }

    public static ProjectId of(UUID chosen) {
        return new ProjectId(PREFIX + chosen);
    }

    @Override
    public String toString() {
        return value;
    }
}

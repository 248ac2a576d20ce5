package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import java.util.regex.Pattern;

/** Đề án khuyến công: an id that the client chose: {@code project.<UUID>}. */
public record ProjectId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("project\\." + Ids.UUID);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProjectId {
        Ids.match(SHAPE, value);
    }

    public static ProjectId of(UUID chosen) {
        return new ProjectId("project." + chosen);
    }

    @Override
    public String toString() {
        return value;
    }
}

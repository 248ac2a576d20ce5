package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Where an entry stands: its stream and its sequence number there, {@code fund.86@2004-07-08.2016.provincial~0}. */
public record EntryId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("([a-z]+\\.[A-Za-z0-9@.-]+)~(0|[1-9]\\d{0,17})");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntryId {
        Ids.match(SHAPE, value);
    }

    public static EntryId of(String stream, long sequence) {
        return new EntryId(stream + "~" + sequence);
    }

    public String stream() {
        return Ids.match(SHAPE, value).group(1);
    }

    public long sequence() {
        return Long.parseLong(Ids.match(SHAPE, value).group(2));
    }

    @Override
    public String toString() {
        return value;
    }
}

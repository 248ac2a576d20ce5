package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import java.util.regex.Pattern;

/** A party's id, chosen by the client: {@code party.<UUID>}. */
public record PartyId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("party\\." + Ids.UUID);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartyId {
        Ids.match(SHAPE, value);
    }

    public static PartyId of(UUID chosen) {
        return new PartyId("party." + chosen);
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A party's id, chosen by the client: {@code party.<UUID>}. */
public record PartyId(@JsonValue String value) {
    private static final String PREFIX = "party.";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartyId {
        Ids.mustBeUuid(PREFIX, value);
    }

    public static PartyId of(UUID chosen) {
        return new PartyId(PREFIX + chosen);
    }

    @Override
    public String toString() {
        return value;
    }
}

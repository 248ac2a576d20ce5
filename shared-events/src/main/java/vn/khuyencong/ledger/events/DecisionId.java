package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Number, issuer and date: {@code decision.459-qd-ubnd.31-ubnd.2016-03-21}; a number alone is not unique. */
public record DecisionId(@JsonValue String value) {
    private static final Pattern SHAPE =
            Pattern.compile("decision\\.[a-z0-9-]+\\.([a-z0-9-]+)\\.(\\d{4}-\\d{2}-\\d{2})");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DecisionId {
        Ids.day(Ids.match(SHAPE, value).group(2), value);
    }

    public static DecisionId of(DecisionNumber number, String issuer, LocalDate signedOn) {
        return new DecisionId("decision." + number.slug() + "." + issuer + "." + signedOn);
    }

    public String issuer() {
        return Ids.match(SHAPE, value).group(1);
    }

    public LocalDate signedOn() {
        return LocalDate.parse(Ids.match(SHAPE, value).group(2));
    }

    @Override
    public String toString() {
        return value;
    }
}

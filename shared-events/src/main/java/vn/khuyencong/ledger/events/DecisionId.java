package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** Number, issuer and date: {@code decision.459-qd-ubnd.31-ubnd.2016-03-21}; a number alone is not unique. */
public record DecisionId(@JsonValue String value) {
    private static final String PREFIX = "decision.";
    private static final int DAY = ".2016-03-21".length();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DecisionId {
        int issuer = value.indexOf('.', PREFIX.length());
        int day = value.length() - DAY;
        Ids.must(
                value.startsWith(PREFIX)
                        && Ids.consists(value, PREFIX.length(), issuer, Ids::isSlug)
                        && Ids.consists(value, issuer + 1, day, Ids::isSlug)
                        && value.charAt(day) == '.',
                value);
        Ids.day(value, day + 1);
    }

    public static DecisionId of(DecisionNumber number, String issuer, LocalDate signedOn) {
        return new DecisionId(PREFIX + number.slug() + "." + issuer + "." + signedOn);
    }

    public String issuer() {
        return value.substring(value.indexOf('.', PREFIX.length()) + 1, value.length() - DAY);
    }

    public LocalDate signedOn() {
        return Ids.day(value, value.length() - DAY + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.ACTIVITIES_EMPTY;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The set of activities that one amount covers, never split; "not stated" is the absence of this value. */
public record Activities(@JsonValue List<ActivityCode> codes) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Activities {
        if (codes.isEmpty()) {
            throw new InvalidValue(ACTIVITIES_EMPTY, "[]");
        }
        codes = codes.stream().distinct().sorted().toList();
    }

    public static Activities of(String... codes) {
        return new Activities(List.of(codes).stream().map(ActivityCode::new).toList());
    }

    /** Whether every activity of this set is among the given ones. */
    public boolean within(Collection<ActivityCode> wanted) {
        return wanted.containsAll(codes);
    }

    /** Whether any activity of this set is among the given ones. */
    public boolean touches(Collection<ActivityCode> wanted) {
        return codes.stream().anyMatch(wanted::contains);
    }

    /** {@code A3.1+A3.3}. */
    @Override
    public String toString() {
        return codes.stream().map(ActivityCode::code).collect(Collectors.joining("+"));
    }
}

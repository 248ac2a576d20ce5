package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.ACTIVITY_UNREADABLE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Nội dung khuyến công: one activity of Nghị định 45/2012/NĐ-CP Điều 4, by the ledger's own stable code. */
public record ActivityCode(@JsonValue String code) implements Comparable<ActivityCode> {
    private static final Pattern CODE = Pattern.compile("[AX]\\d{1,2}(\\.\\d{1,2})?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActivityCode {
        if (!CODE.matcher(code).matches()) {
            throw new InvalidValue(ACTIVITY_UNREADABLE, code);
        }
    }

    @Override
    public int compareTo(ActivityCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}

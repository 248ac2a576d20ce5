package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.ACTIVITY_UNREADABLE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Nội dung khuyến công: one activity of Nghị định 45/2012/NĐ-CP Điều 4, by the ledger's own stable code. */
public record ActivityCode(@JsonValue String code) implements Comparable<ActivityCode> {
    private static final Pattern CODE = Pattern.compile("[AX][1-9]\\d?(\\.[1-9]\\d?)?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActivityCode {
        if (!CODE.matcher(code).matches()) {
            throw new InvalidValue(ACTIVITY_UNREADABLE, code);
        }
    }

    /** As the decree counts them: A9.5 before A10. */
    @Override
    public int compareTo(ActivityCode other) {
        return Integer.compare(rank(), other.rank());
    }

    private int rank() {
        int dot = code.indexOf('.');
        int clause = Integer.parseInt(code, 1, dot < 0 ? code.length() : dot, 10);
        int point = dot < 0 ? 0 : Integer.parseInt(code, dot + 1, code.length(), 10);
        return (code.charAt(0) * 100 + clause) * 100 + point;
    }

    @Override
    public String toString() {
        return code;
    }
}

package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where an entry stands: its stream and its sequence number there, {@code fund.86@2004-07-08.2016.provincial~0}. */
public record EntryId(@JsonValue String value) {
    private static final int LONGEST_NUMBER = 18;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntryId {
        int mark = value.lastIndexOf('~');
        Ids.must(isStream(value, mark) && isNumber(value, mark + 1), value);
    }

    public static EntryId of(String stream, long sequence) {
        return new EntryId(stream + "~" + sequence);
    }

    public String stream() {
        return value.substring(0, value.lastIndexOf('~'));
    }

    public long sequence() {
        return Long.parseLong(value.substring(value.lastIndexOf('~') + 1));
    }

    private static boolean isStream(String value, int end) {
        int dot = value.indexOf('.');
        return Ids.consists(value, 0, dot, Ids::isLowerCase)
                && Ids.consists(
                        value,
                        dot + 1,
                        end,
                        letter -> Ids.isSlug(letter) || "@.".indexOf(letter) >= 0 || (letter >= 'A' && letter <= 'Z'));
    }

    private static boolean isNumber(String value, int from) {
        boolean padded = value.length() - from > 1 && value.charAt(from) == '0';
        return !padded
                && value.length() - from <= LONGEST_NUMBER
                && Ids.consists(value, from, value.length(), Mask::isDigit);
    }

    @Override
    public String toString() {
        return value;
    }
}

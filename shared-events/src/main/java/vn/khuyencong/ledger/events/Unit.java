package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.UNIT_UNREADABLE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Who keeps a fund: a province as it stood between two dates ({@code 24@2004-07-08}), or the nation ({@code vn}). */
public record Unit(@JsonValue String key) implements Comparable<Unit> {
    private static final Mask VERSION = new Mask("99@9999-99-99");

    public static final Unit NATION = new Unit("vn");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Unit {
        require(key);
    }

    /** Refuses a key that is no unit: UNIT_UNREADABLE. */
    static void require(String key) {
        if (!isKey(key) || !namesADay(key)) {
            throw new InvalidValue(UNIT_UNREADABLE, key);
        }
    }

    /** Whether a text looks like a key, whatever day it names. */
    static boolean isKey(String text) {
        return text.equals("vn") || VERSION.fits(text);
    }

    private static boolean namesADay(String key) {
        return !VERSION.fits(key) || Ids.isDay(key, key.indexOf('@') + 1);
    }

    public boolean isNation() {
        return equals(NATION);
    }

    /** The province code alone, which several versions may share; {@code vn} for the nation. */
    public String code() {
        return isNation() ? key : key.substring(0, 2);
    }

    @Override
    public int compareTo(Unit other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}

package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A published text by the SHA-256 of its NFC form, first 32 digits: {@code statement.612909f4…}. */
public record StatementId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("statement\\.([0-9a-f]{32})");
    private static final int DIGITS = 32;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StatementId {
        Ids.mustMatch(SHAPE, value);
    }

    /** The id that the given text has, whichever Unicode form its file is in. */
    public static StatementId ofText(String wholeFile) {
        return of(Sha256.of(Text.nfc(wholeFile).getBytes(StandardCharsets.UTF_8)));
    }

    public static StatementId of(Sha256 composedText) {
        return new StatementId("statement." + composedText.hex().substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}

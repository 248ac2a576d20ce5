package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.TEXT_EMPTY;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.TEXT_TOO_LONG;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the ledger writes words: composed Unicode (NFC), so that a name typed on any machine is the same name. */
public final class Text {
    /** Ð, which many keyboards and old fonts put where Đ is meant. */
    static final char ETH = '\u00D0';

    private static final int LONGEST = 4_000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");

    private Text() {}

    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * A text that must say something.
     *
     * @throws InvalidValue TEXT_EMPTY, or TEXT_TOO_LONG beyond 4,000 characters
     */
    public static String said(String text) {
        if (text.isBlank()) {
            throw new InvalidValue(TEXT_EMPTY, text);
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue(TEXT_TOO_LONG, text);
        }
        return text;
    }

    /** Lower case without diacritics, đ as d: what search and ids compare. */
    public static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
    }

    /** The folded text with everything but letters and digits as single hyphens. */
    public static String slug(String text) {
        return NOT_SLUG.matcher(folded(text)).replaceAll("-").replaceAll("^-|-$", "");
    }
}

package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.DECISION_NUMBER_UNREADABLE;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Số quyết định: the number of an act, normalised for comparing and kept as it was written. {@code QD 459} has no shape
 * of a number and is refused; {@code 459 / QD – UBND} and {@code 459/QĐ-UBND} are the same.
 */
public record DecisionNumber(String normalised, String asWritten) {
    private static final int LONGEST = 100;
    private static final Pattern SHAPE = Pattern.compile(
            "0*([1-9]\\d{0,4}) ?(?:/ ?((?:19|20)\\d{2}))? ?/ ?(\\p{L}[\\p{L}\\d]*(?: ?[-/] ?[\\p{L}\\d]+)*)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]");
    private static final Pattern LEADING_WORDS = Pattern.compile("^[\\p{L} .:]+(?=\\d)");
    private static final Pattern PLAIN_D = Pattern.compile("(?<![\\p{L}\\d])(Q|N)D(?![\\p{L}\\d])");

    @JsonCreator
    public DecisionNumber {}

    /**
     * Reads a number as people write it, with or without "Quyết định số".
     *
     * @throws InvalidValue DECISION_NUMBER_UNREADABLE
     */
    public static DecisionNumber of(String written) {
        if (written.length() > LONGEST) {
            throw new InvalidValue(DECISION_NUMBER_UNREADABLE, written);
        }
        String composed = Text.nfc(written).strip();
        Matcher shape = SHAPE.matcher(bare(composed));
        if (!shape.matches()) {
            throw new InvalidValue(DECISION_NUMBER_UNREADABLE, written);
        }
        String year = shape.group(2);
        String body = normalisedBody(shape.group(3));
        return new DecisionNumber(shape.group(1) + (year == null ? "" : "/" + year) + "/" + body, composed);
    }

    /** Without the words before the number, with plain spaces and hyphens. */
    private static String bare(String composed) {
        String spaced = SPACES.matcher(composed).replaceAll(" ").strip();
        return LEADING_WORDS.matcher(DASHES.matcher(spaced).replaceAll("-")).replaceFirst("");
    }

    private static String normalisedBody(String body) {
        String tight = body.replace(" ", "").toUpperCase(Locale.ROOT).replace(Text.ETH, 'Đ');
        String withStroke = PLAIN_D.matcher(tight).replaceAll("$1Đ");
        return withStroke.replaceAll("(?<![\\p{L}\\d])TTR(?![\\p{L}\\d])", "TTr");
    }

    /** As it stands in ids: {@code 459-qd-ubnd}. */
    public String slug() {
        return Text.slug(normalised);
    }
}

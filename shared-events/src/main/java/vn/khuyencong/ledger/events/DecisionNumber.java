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
    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{1,5})\\s*(?:/\\s*((?:19|20)\\d{2}))?\\s*/\\s*([\\p{L}\\d]+(?:\\s*-\\s*[\\p{L}\\d]+)*)");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]");
    private static final Pattern LEADING_WORDS = Pattern.compile("^[\\p{L}\\s.:]+(?=\\d)");
    private static final Pattern PLAIN_D = Pattern.compile("(?<![\\p{L}\\d])(Q|N)D(?![\\p{L}\\d])");

    @JsonCreator
    public DecisionNumber {}

    /**
     * Reads a number as people write it, with or without "Quyết định số".
     *
     * @throws InvalidValue DECISION_NUMBER_UNREADABLE
     */
    public static DecisionNumber of(String written) {
        String composed = Text.nfc(written).strip();
        String bare = LEADING_WORDS
                .matcher(DASHES.matcher(composed).replaceAll("-"))
                .replaceFirst("")
                .strip();
        Matcher shape = SHAPE.matcher(bare);
        if (!shape.matches()) {
            throw new InvalidValue(DECISION_NUMBER_UNREADABLE, written);
        }
        String year = shape.group(2);
        String number = Integer.toString(Integer.parseInt(shape.group(1)));
        String body = normalisedBody(shape.group(3));
        return new DecisionNumber(number + (year == null ? "" : "/" + year) + "/" + body, composed);
    }

    private static String normalisedBody(String body) {
        String tight = body.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        String withStroke = PLAIN_D.matcher(tight).replaceAll("$1Đ");
        return withStroke.replaceAll("(?<![\\p{L}\\d])TTR(?![\\p{L}\\d])", "TTr");
    }

    /** As it stands in ids: {@code 459-qd-ubnd}. */
    public String slug() {
        return Text.slug(normalised);
    }
}

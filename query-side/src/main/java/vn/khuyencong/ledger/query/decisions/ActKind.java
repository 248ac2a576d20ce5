package vn.khuyencong.ledger.query.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Loại văn bản: what kind of act a number is the number of, by the letters in it. */
enum ActKind {
    DECREE("NĐ"),
    DECISION("QĐ"),
    RESOLUTION("NQ"),
    CIRCULAR("TT", "TTLT"),
    LAW("QH"),
    DIRECTIVE("CT"),
    PLAN("KH"),
    NOTICE("TB"),
    SUBMISSION("TTr"),
    OTHER;

    private static final Pattern PARTS = Pattern.compile("\\d*[/-]|\\d+$");

    private final List<String> letters;

    ActKind(String... letters) {
        this.letters = List.of(letters);
    }

    /** Of a normalised number: {@code 459/QĐ-UBND}. */
    static ActKind of(String number) {
        List<String> parts = List.of(PARTS.split(number, -1));
        return Arrays.stream(values())
                .filter(kind -> kind.letters.stream().anyMatch(parts::contains))
                .findFirst()
                .orElse(OTHER);
    }
}

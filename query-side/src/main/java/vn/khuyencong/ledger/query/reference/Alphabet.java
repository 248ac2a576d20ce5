package vn.khuyencong.ledger.query.reference;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** The Vietnamese alphabet, syllable by syllable: Hà Nội stands before Hải Phòng, Đà Nẵng after Cần Thơ. */
public final class Alphabet implements Comparator<String> {
    private final Collator letters = Collator.getInstance(Locale.of("vi"));

    @Override
    public int compare(String one, String other) {
        return Arrays.compare(one.split(" "), other.split(" "), letters::compare);
    }
}

package vn.khuyencong.ledger.query.overview;

import java.math.BigInteger;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.overview.OverviewSheet.Province;
import vn.khuyencong.ledger.query.web.Amount;

/** In which order the provinces stand: by name, by what is least covered first, or by a sum, the largest first. */
public record Order(String wireName, Comparator<Province> comparator) {
    private static final Comparator<Province> BY_NAME =
            Comparator.comparing(Province::name, Collator.getInstance(Locale.of("vi")));

    static final Order NAME = new Order("name", BY_NAME);

    /** A province without any sum to be covered comes last. */
    static final Order COVERAGE = new Order(
            "coverage",
            Comparator.comparing(Province::tracedTenths, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(BY_NAME));

    static @Nullable Order ofWireName(String name) {
        if (name.equals(NAME.wireName)) {
            return NAME;
        }
        if (name.equals(COVERAGE.wireName)) {
            return COVERAGE;
        }
        Measure measure = Measure.ofWireName(name);
        return measure == null ? null : largestFirst(measure);
    }

    private static Order largestFirst(Measure measure) {
        Comparator<Province> bySum = Comparator.comparing(
                province -> dong(province.cells().amount(measure)), Comparator.nullsLast(Comparator.reverseOrder()));
        return new Order(measure.wireName(), bySum.thenComparing(BY_NAME));
    }

    private static @Nullable BigInteger dong(@Nullable Amount amount) {
        return amount == null ? null : new BigInteger(amount.amount());
    }
}

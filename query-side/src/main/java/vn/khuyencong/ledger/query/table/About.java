package vn.khuyencong.ledger.query.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;

/**
 * What a table is a table of, and the sum that it must give, if one.
 *
 * @param lines in their order; each has its label in the words of tables
 * @param summed the column whose sum is {@code stated}, null where there is none
 * @param stated the ledger's own figure, in đồng
 */
public record About(List<Line> lines, @Nullable String summed, Money stated) {
    public About {
        lines = Collections.unmodifiableList(new ArrayList<>(lines));
    }

    /** Of a table whose rows have no sum. */
    public static About of(List<Line> lines) {
        return new About(lines, null, Money.ZERO);
    }

    /** One thing to know; null where the question set no bound. */
    public record Line(String label, @Nullable Object value) {}
}

package vn.khuyencong.ledger.query.page;

import static vn.khuyencong.ledger.query.figure.Measure.ACCEPTED;
import static vn.khuyencong.ledger.query.figure.Measure.ADVANCED;
import static vn.khuyencong.ledger.query.figure.Measure.ALLOCATED;
import static vn.khuyencong.ledger.query.figure.Measure.CONTRACTED;
import static vn.khuyencong.ledger.query.figure.Measure.PLANNED;
import static vn.khuyencong.ledger.query.figure.Measure.SETTLED;
import static vn.khuyencong.ledger.query.figure.Measure.SPENT;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.web.Amount;

/** The way of money from plan to settlement; each share names the sum it is taken of, and what nobody stated has none. */
public record Funnel(List<Step> steps) {
    private static final BigInteger WHOLE = BigInteger.valueOf(1_000);

    /** Each step with its denominator; the first has none. */
    private static final Map<Measure, Measure> STEPS = denominators();

    /**
     * One step.
     *
     * @param tenths the share of {@code of} in tenths of a percent
     * @param width the length of its bar, against the largest step
     */
    public record Step(
            Measure measure,
            @Nullable Amount amount,
            @Nullable String figure,
            Measure of,
            @Nullable Integer tenths,
            String width) {}

    private static Map<Measure, Measure> denominators() {
        Map<Measure, Measure> steps = new LinkedHashMap<>();
        steps.put(PLANNED, PLANNED);
        steps.put(ALLOCATED, PLANNED);
        steps.put(CONTRACTED, PLANNED);
        steps.put(ADVANCED, CONTRACTED);
        steps.put(ACCEPTED, CONTRACTED);
        steps.put(SETTLED, SPENT);
        return steps;
    }

    /** The funnel of some sums and the ids of their figures. */
    public static Funnel of(Map<Measure, Amount> amounts, Map<Measure, String> figures) {
        BigInteger most = STEPS.keySet().stream()
                .map(measure -> dong(amounts.get(measure)))
                .reduce(BigInteger.ONE, BigInteger::max);
        List<Step> steps = new ArrayList<>();
        STEPS.forEach((measure, of) -> {
            Amount amount = amounts.get(measure);
            int length = share(dong(amount).max(BigInteger.ZERO), most);
            steps.add(new Step(
                    measure,
                    amount,
                    figures.get(measure),
                    of,
                    measure == of || amount == null ? null : tenths(amount, amounts.get(of)),
                    Share.percent(length)));
        });
        return new Funnel(steps);
    }

    private static @Nullable Integer tenths(Amount amount, @Nullable Amount of) {
        return dong(of).signum() <= 0 ? null : share(dong(amount), dong(of));
    }

    private static int share(BigInteger of, BigInteger whole) {
        return of.multiply(WHOLE).divide(whole).intValue();
    }

    private static BigInteger dong(@Nullable Amount amount) {
        return amount == null ? BigInteger.ZERO : new BigInteger(amount.amount());
    }
}

package vn.khuyencong.ledger.query.page;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * A part of a coverage bar, the firmest first, in tenths of a percent of its length.
 *
 * @param start where the part begins
 * @param length how long it is
 */
public record Share(Link link, Amount amount, int start, int length) {
    private static final int WHOLE = 1_000;

    static List<Share> of(Map<Link, Amount> coverage) {
        BigInteger total = coverage.values().stream().map(Share::length).reduce(BigInteger.ZERO, BigInteger::add);
        List<Share> shares = new ArrayList<>();
        BigInteger before = BigInteger.ZERO;
        for (Link link :
                coverage.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
            Amount amount = coverage.getOrDefault(link, new Amount("0", "VND", null));
            BigInteger until = before.add(length(amount));
            int start = part(before, total);
            shares.add(new Share(link, amount, start, part(until, total) - start));
            before = until;
        }
        return shares;
    }

    private static BigInteger length(Amount amount) {
        return new BigInteger(amount.amount()).max(BigInteger.ZERO);
    }

    private static int part(BigInteger of, BigInteger total) {
        return total.signum() == 0
                ? 0
                : of.multiply(BigInteger.valueOf(WHOLE)).divide(total).intValue();
    }

    /** The length in percent, as the language of drawings writes it. */
    public String width() {
        return percent(length);
    }

    public String x() {
        return percent(start);
    }

    /** Tenths of a percent, as the language of drawings writes them. */
    public static String percent(int tenths) {
        return tenths / 10 + "." + tenths % 10 + "%";
    }
}

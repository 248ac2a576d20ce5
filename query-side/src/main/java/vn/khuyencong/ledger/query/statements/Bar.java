package vn.khuyencong.ledger.query.statements;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ledger.query.page.Share;

/** How much of a stated figure its lines bear out, what more may belong to it, and what nobody explains: one thin bar. */
record Bar(String name, String x, String width) {
    private static final BigInteger WHOLE = BigInteger.valueOf(1_000);

    /** The parts along the greater of both sides; a sum beyond what was stated ends in a part of its own. */
    static List<Bar> of(BigInteger stated, BigInteger ledger, BigInteger possible, BigInteger unexplained) {
        BigInteger whole = stated.max(ledger).max(BigInteger.ONE);
        BigInteger open = stated.subtract(ledger).max(BigInteger.ZERO);
        BigInteger borne = ledger.min(stated);
        List<Bar> parts = new ArrayList<>();
        BigInteger at = add(parts, "borne", BigInteger.ZERO, borne, whole);
        at = add(parts, "possible", at, open.min(possible), whole);
        at = add(parts, "unexplained", at, unexplained.max(BigInteger.ZERO), whole);
        add(parts, "beyond", at, ledger.subtract(stated).max(BigInteger.ZERO), whole);
        return parts;
    }

    private static BigInteger add(List<Bar> parts, String name, BigInteger at, BigInteger length, BigInteger whole) {
        BigInteger end = at.add(length);
        int start = share(at, whole);
        if (length.signum() > 0) {
            parts.add(new Bar(name, Share.percent(start), Share.percent(share(end, whole) - start)));
        }
        return end;
    }

    private static int share(BigInteger of, BigInteger whole) {
        return of.multiply(WHOLE).divide(whole).intValue();
    }
}

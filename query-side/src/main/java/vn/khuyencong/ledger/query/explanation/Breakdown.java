package vn.khuyencong.ledger.query.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.entries.Leaf;
import vn.khuyencong.ledger.query.evidence.CitedEvidence;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.Total;

/**
 * One step into a figure: what it is made of on the next level on which it spans several, or, where it spans none,
 * some of its leaves.
 *
 * @param whole what the figure says; null where nobody stated it
 * @param level by what the parts are told apart; null where there are leaves
 * @param sum of all parts, or of all leaves whether shown or not
 * @param leaves how many leaves there are
 */
record Breakdown(
        FigureId figure,
        @Nullable Total whole,
        @Nullable Dimension level,
        List<Part> parts,
        List<Cited> shown,
        int leaves,
        Money sum,
        @Nullable String next) {
    /** A part, and the narrower figure that explains it. */
    record Part(String value, Total total, FigureId figure) {}

    /** A leaf with what it rests on. */
    record Cited(Leaf leaf, List<CitedEvidence> evidence) {}

    /** Whether the parts or leaves add up to the figure, to the đồng. */
    public boolean addsUp() {
        return sum.equals(whole == null ? Money.ZERO : whole.amount());
    }
}

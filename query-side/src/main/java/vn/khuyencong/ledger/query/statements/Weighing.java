package vn.khuyencong.ledger.query.statements;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.EntryId;

/**
 * A stated figure against the sum of what it is made of.
 *
 * @param of keys of the figures that make up the sum
 * @param entries the posted lines that hold them
 * @param mayBelong keys of the figures behind {@code possible}
 */
record Weighing(
        List<String> of,
        List<EntryId> entries,
        Quantity stated,
        Quantity ledger,
        Quantity possible,
        List<String> mayBelong,
        Quantity allowance) {

    /** Parts of the text itself; half of each last printed digit is what rounding can hide. */
    static Weighing of(StatedFigure figure, List<StatedFigure> parts, List<StatedFigure> possible) {
        return new Weighing(
                keysOf(parts),
                parts.stream()
                        .flatMap(part -> part.entries().stream())
                        .distinct()
                        .toList(),
                figure.value(),
                sumOf(figure, parts),
                sumOf(figure, possible),
                keysOf(possible),
                allowanceOf(figure, parts));
    }

    /** Something outside the text's entries that is exact by itself. */
    static Weighing exact(StatedFigure figure, List<String> of, List<EntryId> entries, Quantity ledger) {
        Quantity none = Quantity.zero(figure.value().unit());
        return new Weighing(of, entries, figure.value(), ledger, none, List.of(), none);
    }

    Weighing allowing(Quantity rounding) {
        return new Weighing(of, entries, stated, ledger, possible, mayBelong, rounding);
    }

    Quantity residual() {
        return stated.minus(ledger);
    }

    /** What stays open even if all that may belong does; below zero when the ledger holds more than was stated. */
    Quantity unexplained() {
        Quantity residual = residual();
        if (residual.isNegative()) {
            return residual;
        }
        Quantity open = residual.minus(possible);
        return open.isNegative() ? Quantity.zero(open.unit()) : open;
    }

    private static List<String> keysOf(Collection<StatedFigure> figures) {
        return figures.stream().map(StatedFigure::key).toList();
    }

    private static Quantity sumOf(StatedFigure figure, Collection<StatedFigure> parts) {
        return Quantity.sum(
                figure.value().unit(), parts.stream().map(StatedFigure::value).toList());
    }

    /** Đồng are whole: what is printed to the last đồng leaves nothing to round. */
    private static Quantity allowanceOf(StatedFigure figure, Collection<StatedFigure> parts) {
        Quantity none = Quantity.zero(figure.value().unit());
        return Stream.concat(Stream.of(figure), parts.stream())
                .map(part -> Quantity.of(part.lastDigit()).halved().in(none.unit()))
                .reduce(none, Quantity::plus);
    }
}

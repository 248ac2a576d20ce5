package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.statement.Cut;

/** A figure against the parts that the text itself names for it by source, by level or by type. */
record PartsCheck(Cut cut) implements Check {
    @Override
    public Optional<Finding> on(StatedFigure figure, PublishedText text) {
        List<StatedFigure> named = text.partsOf(figure, cut);
        List<StatedFigure> parts = Stream.concat(named.stream(), partsInItsLine(figure, named, text))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.weighed(CheckName.of(cut), figure, Weighing.of(figure, parts, List.of())));
    }

    /** The entries of a line are the parts of the line's own total, where no stated part holds them already. */
    private Stream<StatedFigure> partsInItsLine(StatedFigure figure, List<StatedFigure> named, PublishedText text) {
        if (!figure.isControl() || !figure.isOfOneLine()) {
            return Stream.empty();
        }
        return text.entries(figure, Belonging.TAKEN).stream()
                .filter(entry -> isNarrower(entry, figure))
                .filter(entry -> named.stream().noneMatch(part -> Belonging.of(entry, part) == Belonging.TAKEN));
    }

    private boolean isNarrower(StatedFigure entry, StatedFigure total) {
        return switch (cut) {
            case BY_SOURCE ->
                total.isAmount()
                        && entry.source() != total.source()
                        && entry.source().isWithin(total.source());
            case BY_LEVEL -> total.level() == ProgrammeLevel.NOT_STATED && entry.level() != ProgrammeLevel.NOT_STATED;
            case BY_TYPE, BY_ACTIVITY, NESTED -> false;
        };
    }
}

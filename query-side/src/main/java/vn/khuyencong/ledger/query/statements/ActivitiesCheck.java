package vn.khuyencong.ledger.query.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.khuyencong.ledger.events.statement.Cut;

/**
 * A total against its lines, each by its own total where it has one; where no line has one, the entries already say it
 * all.
 */
record ActivitiesCheck() implements Check {
    @Override
    public Optional<Finding> on(StatedFigure figure, PublishedText text) {
        List<StatedFigure> totals = text.partsOf(figure, Cut.BY_ACTIVITY);
        if (totals.stream().noneMatch(StatedFigure::isControl)) {
            return Optional.empty();
        }
        List<StatedFigure> parts = new ArrayList<>();
        for (String line : text.lineKeys()) {
            List<StatedFigure> own = totals.stream()
                    .filter(total -> Objects.equals(total.line(), line))
                    .toList();
            parts.addAll(own.isEmpty() ? entriesOf(line, figure, text) : own);
        }
        totals.stream().filter(total -> !parts.contains(total)).forEach(parts::add);
        return Optional.of(Finding.weighed(CheckName.BY_ACTIVITY, figure, Weighing.of(figure, parts, List.of())));
    }

    private static List<StatedFigure> entriesOf(String line, StatedFigure figure, PublishedText text) {
        return text.entries(figure, Belonging.TAKEN).stream()
                .filter(entry -> Objects.equals(entry.line(), line))
                .toList();
    }
}

package vn.khuyencong.ledger.query.balances;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.query.figure.Measure;

/** The parts of some rows, by measure; a measure without parts was stated by nobody. */
final class Sums {
    private final Map<Measure, List<Part>> parts = new EnumMap<>(Measure.class);

    void addAll(Collection<Part> more) {
        more.forEach(part -> parts.computeIfAbsent(part.measure(), measure -> new ArrayList<>())
                .add(part));
    }

    Map<Measure, Cell> cells() {
        Map<Measure, Cell> cells = new EnumMap<>(Measure.class);
        parts.forEach((measure, list) -> cells.put(measure, new Cell(list)));
        return cells;
    }
}

package vn.khuyencong.ledger.query.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.figure.Total;

/**
 * A row by measure. A cell holds its sums in đồng by link, and how many of its amounts still stand that are not exact:
 * {@code {"DECISION": 900000000, "STATEMENT": 500000000, "ABOUT": 1}}. A measure without a cell was stated by nobody.
 */
final class CellDocument {
    private CellDocument() {}

    static void add(Document row, Measure measure, Link link, Money amount) {
        Document cell = child(row, measure.name());
        cell.put(link.name(), Math.addExact(sum(cell, link), amount.dong()));
    }

    /** One more amount that is meant so, or one less where it is taken back. */
    static void count(Document row, Measure measure, Qualifier qualifier, int entries) {
        if (qualifier != Qualifier.EXACT) {
            Document cell = child(row, measure.name());
            cell.put(qualifier.name(), cell.getInteger(qualifier.name(), 0) + entries);
        }
    }

    static Map<Measure, Total> read(Document row) {
        Map<Measure, Total> totals = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Document cell = row.get(measure.name(), Document.class);
            if (cell != null) {
                totals.put(measure, total(cell));
            }
        }
        return totals;
    }

    private static Total total(Document cell) {
        Map<Link, Money> coverage = new EnumMap<>(Link.class);
        for (Link link : Link.values()) {
            coverage.put(link, Money.dong(sum(cell, link)));
        }
        List<Qualifier> standing = new ArrayList<>(List.of(Qualifier.EXACT));
        for (Qualifier qualifier : Qualifier.values()) {
            if (cell.getInteger(qualifier.name(), 0) > 0) {
                standing.add(qualifier);
            }
        }
        return new Total(
                coverage.values().stream().reduce(Money.ZERO, Money::plus),
                standing.stream().reduce(Qualifier.EXACT, Qualifier::weakest),
                coverage);
    }

    private static long sum(Document cell, Link link) {
        Long sum = cell.getLong(link.name());
        return sum == null ? 0 : sum;
    }

    static Document child(Document parent, String name) {
        Document child = parent.get(name, Document.class);
        if (child == null) {
            child = new Document();
            parent.put(name, child);
        }
        return child;
    }
}

package vn.khuyencong.ledger.query.explanation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.accounts.Family;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.FigureScope;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.figure.Total;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * A figure on one page: the question, the wider figures above it, and what it is made of.
 *
 * @param whole null where nobody stated it
 * @param row what the leaves have in common; empty above them
 * @param recordedAt when the last fact that it knows was recorded
 * @param now the id of the same figure in the present; null where it is the present one
 */
record FigureSheet(
        String question,
        String measure,
        List<Crumb> crumbs,
        @Nullable Amount whole,
        Map<Link, Amount> coverage,
        Breakdown breakdown,
        List<Group> groups,
        List<LeafRow> rows,
        List<Common> row,
        @Nullable Instant recordedAt,
        @Nullable String now) {
    /** A wider figure, or this one, whose id is null. */
    record Crumb(String label, @Nullable String figure) {}

    /** A part, with the id of the figure that it is. */
    record Group(String label, Amount amount, Map<Link, Amount> coverage, String figure) {}

    /** What all leaves say in one dimension. */
    record Common(String dimension, String label) {}

    static FigureSheet of(Breakdown breakdown, FigureWords words, @Nullable Instant recordedAt, @Nullable String now) {
        FigureId figure = breakdown.figure();
        Total whole = breakdown.whole();
        return new FigureSheet(
                whole == null ? words.nothing(figure) : words.question(figure, whole),
                words.measure(figure),
                crumbs(figure, words),
                whole == null ? null : Amount.of(whole.amount(), whole.qualifier()),
                whole == null ? Map.of() : amounts(whole),
                breakdown,
                groups(breakdown, words),
                breakdown.shown().stream().map(it -> LeafRow.of(it, words)).toList(),
                row(breakdown, words),
                recordedAt,
                now);
    }

    private static List<Crumb> crumbs(FigureId figure, FigureWords words) {
        List<Crumb> crumbs = new ArrayList<>();
        String everything = words.show().text("explanation.everything");
        crumbs.add(new Crumb(everything, id(figure, FigureScope.of(Filter.ALL))));
        for (Restriction each : Restriction.of(figure.scope())) {
            String label = words.label(each);
            if (!label.equals(crumbs.getLast().label())) {
                crumbs.add(new Crumb(label, id(figure, each.scope())));
            }
        }
        crumbs.set(crumbs.size() - 1, new Crumb(crumbs.getLast().label(), null));
        return crumbs;
    }

    private static String id(FigureId figure, FigureScope scope) {
        return new FigureId(figure.measure(), scope, figure.asOf()).text();
    }

    private static List<Group> groups(Breakdown breakdown, FigureWords words) {
        Dimension level = breakdown.level();
        if (level == null) {
            return List.of();
        }
        List<Group> groups = new ArrayList<>();
        for (Breakdown.Part part : breakdown.parts()) {
            String label = words.label(
                    new Restriction(level, part.value(), part.figure().scope()));
            Amount amount = Amount.of(part.total().amount(), part.total().qualifier());
            groups.add(new Group(
                    label, amount, amounts(part.total()), part.figure().text()));
        }
        if (level == Dimension.PROVINCE) {
            groups.sort(Comparator.comparing(Group::label, FigureWords.ALPHABET));
        }
        return groups;
    }

    private static List<Common> row(Breakdown breakdown, FigureWords words) {
        if (breakdown.shown().isEmpty()) {
            return List.of();
        }
        RowKey row = breakdown.shown().getFirst().leaf().row();
        return Stream.of(Dimension.values())
                .map(it -> new Common(
                        it.wireName(),
                        words.label(new Restriction(
                                it, row.value(it), breakdown.figure().scope()))))
                .toList();
    }

    private static Map<Link, Amount> amounts(Total total) {
        Map<Link, Amount> amounts = new EnumMap<>(Link.class);
        total.coverage().forEach((link, sum) -> amounts.put(link, Amount.of(sum)));
        return amounts;
    }

    public String figure() {
        return breakdown.figure().text();
    }

    public Moment asOf() {
        return breakdown.figure().asOf();
    }

    public Amount sum() {
        return Amount.of(breakdown.sum());
    }

    /** Whether a text says it, and not the books. */
    public boolean reported() {
        return breakdown.figure().measure().family() == Family.REPORTED;
    }

    /** By what the parts are told apart, as words name it; null where there are leaves. */
    public @Nullable String level() {
        Dimension level = breakdown.level();
        return level == null ? null : level.wireName();
    }
}

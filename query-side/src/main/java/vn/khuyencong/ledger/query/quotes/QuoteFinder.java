package vn.khuyencong.ledger.query.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where quotes stand. Words that occur once are there; of several places the one is taken that the quote names,
 * else the nearest to what else is quoted for the same line, else the first that no equal quote has taken.
 */
final class QuoteFinder {
    private static final Pattern LINE = Pattern.compile("(?iu)\\b(?:dòng|line)\\s*(\\d{1,6})\\b");

    private final TextLines lines;
    private final Map<String, Passage> found = new HashMap<>();
    private final Map<String, List<Passage>> byGroup = new HashMap<>();

    private QuoteFinder(TextLines lines) {
        this.lines = lines;
    }

    /** The passage of each quote by its id; what stands nowhere is left out. */
    static Map<String, Passage> find(TextLines lines, List<Quote> quotes) {
        QuoteFinder finder = new QuoteFinder(lines);
        Folded text = Folded.of(lines.text());
        Map<Quote, List<Passage>> possible = new HashMap<>();
        quotes.forEach(quote -> possible.put(quote, finder.placesOf(quote, text)));
        // What can stand in one place only says where its line is, and so comes first.
        quotes.stream()
                .sorted(Comparator.comparing(
                        quote -> possible.getOrDefault(quote, List.of()).size() > 1))
                .forEach(quote -> finder.settle(quote, possible.getOrDefault(quote, List.of())));
        return finder.found;
    }

    /** In the article where it is there at all; a file may hold more than the article. */
    private List<Passage> placesOf(Quote quote, Folded text) {
        List<Passage> all = text.passagesOf(Folded.quote(quote.words()));
        List<Passage> inside = all.stream().filter(lines.article()::holds).toList();
        return inside.isEmpty() ? all : inside;
    }

    private void settle(Quote quote, List<Passage> possible) {
        List<Passage> free =
                possible.stream().filter(it -> !found.containsValue(it)).toList();
        choose(quote, free.isEmpty() ? possible : free).ifPresent(passage -> {
            found.put(quote.id(), passage);
            if (quote.group() != null) {
                byGroup.computeIfAbsent(quote.group(), first -> new ArrayList<>())
                        .add(passage);
            }
        });
    }

    private Optional<Passage> choose(Quote quote, List<Passage> possible) {
        List<Passage> named =
                possible.stream().filter(it -> isAt(quote.place(), it)).toList();
        List<Passage> near = quote.group() == null ? List.of() : byGroup.getOrDefault(quote.group(), List.of());
        return (named.isEmpty() ? possible : named).stream().min(Comparator.comparingInt(it -> distance(it, near)));
    }

    private boolean isAt(@Nullable String place, Passage passage) {
        Matcher line = LINE.matcher(place == null ? "" : place);
        return line.find() && lines.numberAt(passage.start()) == Integer.parseInt(line.group(1));
    }

    /** To the nearest quote of the same line; the same from everywhere where there is none. */
    private static int distance(Passage passage, List<Passage> near) {
        return near.stream().mapToInt(passage::distanceTo).min().orElse(0);
    }
}

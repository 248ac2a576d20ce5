package vn.khuyencong.ledger.query.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.statement.TextBounds;

/**
 * A text with the places of its quotes: the lines before the article, the article, the lines after it.
 *
 * @param missing ids of the quotes that stand nowhere in the text
 */
public record MarkedText(List<Line> before, List<Line> article, List<Line> after, List<String> missing) {

    /** One line, cut where a quote begins or ends; its pieces are the line again. */
    public record Line(int number, List<Piece> pieces) {
        public String text() {
            return String.join("", pieces.stream().map(Piece::text).toList());
        }

        /** Whether nobody sees anything on it; a space that breaks no line is still a space. */
        public boolean isBlank() {
            return text().codePoints().allMatch(Folded::isSpace);
        }
    }

    /**
     * A stretch of a line over which the same quotes run.
     *
     * @param of ids of these quotes, the shortest first
     * @param beginning ids of those of them that begin here
     */
    public record Piece(String text, List<String> of, List<String> beginning) {}

    /** Marks the quotes; no bounds means that the whole file is the article. */
    public static MarkedText of(String text, @Nullable TextBounds bounds, List<Quote> quotes) {
        TextLines lines = TextLines.of(text, bounds);
        Map<String, Passage> places = QuoteFinder.find(lines, quotes);
        List<Placed> placed = quotes.stream()
                .filter(quote -> places.containsKey(quote.id()))
                .map(quote -> new Placed(quote.id(), places.getOrDefault(quote.id(), lines.article())))
                .sorted(Comparator.comparingInt(it -> it.passage().length()))
                .toList();
        List<String> missing = quotes.stream()
                .map(Quote::id)
                .filter(id -> !places.containsKey(id))
                .toList();
        List<Line> all = IntStream.range(0, lines.lines().size())
                .mapToObj(at -> new Line(at + 1, pieces(text, lines.lines().get(at), placed)))
                .toList();
        int first = lines.numberAt(lines.article().start()) - 1;
        int end = lines.numberAt(lines.article().end());
        return new MarkedText(all.subList(0, first), all.subList(first, end), all.subList(end, all.size()), missing);
    }

    private record Placed(String id, Passage passage) {}

    private static List<Piece> pieces(String text, Passage line, List<Placed> placed) {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (Placed it : placed) {
            cuts.add(Math.clamp(it.passage().start(), line.start(), line.end()));
            cuts.add(Math.clamp(it.passage().end(), line.start(), line.end()));
        }
        cuts.add(line.end());
        List<Piece> pieces = new ArrayList<>();
        int start = line.start();
        for (int end : cuts) {
            if (end > start) {
                pieces.add(piece(text, new Passage(start, end), placed));
                start = end;
            }
        }
        return pieces;
    }

    private static Piece piece(String text, Passage stretch, List<Placed> placed) {
        List<Placed> over =
                placed.stream().filter(it -> it.passage().holds(stretch)).toList();
        return new Piece(
                text.substring(stretch.start(), stretch.end()),
                over.stream().map(Placed::id).toList(),
                over.stream()
                        .filter(it -> it.passage().start() == stretch.start())
                        .map(Placed::id)
                        .toList());
    }
}

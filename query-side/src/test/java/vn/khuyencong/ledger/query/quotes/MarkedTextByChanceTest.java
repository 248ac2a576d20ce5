package vn.khuyencong.ledger.query.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.events.statement.TextBounds;

/** Texts and quotes of awkward pieces: whatever is marked, the text stays what it was, and a mark holds its quote. */
class MarkedTextByChanceTest {
    private static final long SEED = Long.getLong("ledger.seed", new Random().nextLong());
    private static final int TEXTS = 300;
    /** A quote that begins or ends within what people see as one sign is marked with the whole of it. */
    private static final int LONGEST_CLUSTERS = 16;

    private static final String[] PIECES = {
        "12 đề án",
        "5",
        "15",
        "1.410",
        "2,1",
        " ",
        " ",
        "  ",
        "\u00A0",
        "\n",
        "\r\n",
        "\n\n",
        "\t",
        "tỷ đồng",
        "tỷ",
        "kinh phí",
        "e\u0302\u0323",
        "ệ",
        "\u0301",
        "\u200B",
        "\uFEFF",
        "👨‍👩‍👧",
        "각",
        "\u1112\u1161\u11AB",
        "–",
        "“",
        "a",
        "aa",
        "."
    };

    private record Trial(long seed, String text, TextBounds bounds, List<Quote> quotes) {}

    static Stream<Trial> trials() {
        Random seeds = new Random(SEED);
        return IntStream.range(0, TEXTS).mapToObj(it -> trial(seeds.nextLong()));
    }

    private static Trial trial(long seed) {
        Random chance = new Random(seed);
        String text = words(chance, chance.nextInt(60));
        List<Quote> quotes = new ArrayList<>();
        for (int it = chance.nextInt(12); it > 0; it--) {
            String words = chance.nextInt(5) == 0 ? words(chance, 3) : cut(text, chance);
            quotes.add(new Quote("q" + it, form(words, chance), chance.nextBoolean() ? "line" : null, "dòng 2"));
        }
        TextBounds bounds = chance.nextBoolean() ? null : new TextBounds(1 + chance.nextInt(3), 3 + chance.nextInt(9));
        return new Trial(seed, form(text, chance), bounds, quotes);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void marking_changes_no_character_of_the_text(Trial trial) {
        MarkedText marked = MarkedText.of(trial.text(), trial.bounds(), trial.quotes());
        List<MarkedText.Line> all = all(marked);
        assertThat(all.stream().map(MarkedText.Line::text).collect(Collectors.joining("\n")))
                .isEqualTo(trial.text());
        assertThat(all.stream().map(MarkedText.Line::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, all.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("trials")
    void a_quote_is_either_missing_or_marked_once_over_exactly_its_words(Trial trial) {
        MarkedText marked = MarkedText.of(trial.text(), trial.bounds(), trial.quotes());
        for (Quote quote : trial.quotes()) {
            String wanted = Folded.quote(quote.words());
            boolean there = !wanted.isEmpty() && Folded.quote(trial.text()).contains(wanted);
            long beginnings = pieces(marked)
                    .filter(piece -> piece.beginning().contains(quote.id()))
                    .count();
            assertThat(marked.missing().contains(quote.id())).isEqualTo(!there);
            assertThat(beginnings).isEqualTo(there ? 1 : 0);
            if (there) {
                assertThat(Folded.quote(wordsOf(quote, marked)))
                        .contains(wanted)
                        .hasSizeLessThanOrEqualTo(wanted.length() + LONGEST_CLUSTERS);
            }
        }
    }

    private static String wordsOf(Quote quote, MarkedText marked) {
        return all(marked).stream()
                .map(line -> line.pieces().stream()
                        .filter(piece -> piece.of().contains(quote.id()))
                        .map(MarkedText.Piece::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<MarkedText.Piece> pieces(MarkedText marked) {
        return all(marked).stream().flatMap(line -> line.pieces().stream());
    }

    private static List<MarkedText.Line> all(MarkedText marked) {
        return Stream.of(marked.before(), marked.article(), marked.after())
                .flatMap(List::stream)
                .toList();
    }

    private static String words(Random chance, int pieces) {
        return IntStream.range(0, pieces)
                .mapToObj(it -> PIECES[chance.nextInt(PIECES.length)])
                .collect(Collectors.joining());
    }

    private static String cut(String text, Random chance) {
        int start = chance.nextInt(text.length() + 1);
        return text.substring(start, Math.min(text.length(), start + 1 + chance.nextInt(20)));
    }

    private static String form(String text, Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> Normalizer.normalize(text, Normalizer.Form.NFC);
            case 1 -> Normalizer.normalize(text, Normalizer.Form.NFD);
            default -> text;
        };
    }
}

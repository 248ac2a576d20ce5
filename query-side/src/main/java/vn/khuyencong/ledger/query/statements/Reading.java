package vn.khuyencong.ledger.query.statements;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.query.page.Anchors;
import vn.khuyencong.ledger.query.quotes.MarkedText;

/**
 * The text as it is read on the page, each quote leading to what the ledger made of it. Where the file is not at hand,
 * the quotes stand in for it.
 */
record Reading(
        State state,
        StatementAnswer.@Nullable File file,
        List<Row> before,
        List<Row> article,
        List<Row> after,
        List<Mark> missing) {
    /** In bytes: what is longer than a book is read as a file and not on a page. */
    private static final int LONGEST = 1_000_000;

    /** Whether the text itself can be read here. */
    enum State {
        SHOWN,
        NOT_ATTACHED,
        /** It was attached, and what is kept under its hash is gone, is not it any more, or is too long for a page. */
        NOT_AT_HAND
    }

    /** A line of the text; a quote that stands in for it has no number. */
    record Row(@Nullable Integer number, boolean blank, List<Stretch> stretches) {}

    /**
     * Words over which the same quotes run.
     *
     * @param mark what the words lead to, null for words that nobody quoted
     * @param names of the places that begin here
     * @param of the anchors of all quotes that run over the words
     */
    record Stretch(String text, @Nullable Mark mark, List<String> names, List<String> of) {
        static Stretch of(MarkedText.Piece piece, Map<String, Mark> marks) {
            Mark mark = piece.of().stream()
                    .map(marks::get)
                    .filter(Objects::nonNull)
                    .min(Comparator.comparing(it -> it.look().rank()))
                    .orElse(null);
            return new Stretch(
                    piece.text(),
                    mark,
                    piece.beginning().stream().map(Anchors::wordsOf).toList(),
                    piece.of());
        }
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }

    /** How many lines with words stand before the article. */
    public long wordsBefore() {
        return before.stream().filter(row -> !row.blank()).count();
    }

    /** And after it. */
    public long wordsAfter() {
        return after.stream().filter(row -> !row.blank()).count();
    }

    static Reading of(StatementAnswer text, List<Mark> marks, FullTexts files) {
        StatementAnswer.File file = text.files().stream().findFirst().orElse(null);
        Optional<String> words =
                file == null || file.sizeBytes() > LONGEST ? Optional.empty() : read(file.sha256(), files);
        return words.map(it -> shown(it, text, file, marks)).orElseGet(() -> standIn(file, marks));
    }

    private static Optional<String> read(Sha256 sha256, FullTexts files) {
        return files.find(sha256)
                .filter(bytes -> Sha256.of(bytes).equals(sha256))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Reading shown(
            String words, StatementAnswer text, StatementAnswer.@Nullable File file, List<Mark> marks) {
        Map<String, Mark> byAnchor = Mark.byAnchor(marks);
        MarkedText marked = MarkedText.of(
                words, text.head().article(), marks.stream().map(Mark::quoted).toList());
        return new Reading(
                State.SHOWN,
                file,
                rows(marked.before(), byAnchor),
                rows(marked.article(), byAnchor),
                rows(marked.after(), byAnchor),
                marks.stream()
                        .filter(it -> marked.missing().contains(it.anchor()))
                        .toList());
    }

    private static List<Row> rows(List<MarkedText.Line> lines, Map<String, Mark> marks) {
        return lines.stream()
                .map(line -> new Row(
                        line.number(),
                        line.isBlank(),
                        line.pieces().stream()
                                .map(piece -> Stretch.of(piece, marks))
                                .toList()))
                .toList();
    }

    /** Keys are counted along the text by those who post it. */
    private static Reading standIn(StatementAnswer.@Nullable File file, List<Mark> marks) {
        List<String> ofFigures =
                marks.stream().filter(Mark::isFigure).map(Mark::quote).toList();
        List<Row> quotes = marks.stream()
                .filter(it -> it.isFigure() || it.leads() && !ofFigures.contains(it.quote()))
                .sorted(Comparator.comparing(Mark::key, Anchors.IN_ORDER))
                .map(it -> new Row(
                        null, false, List.of(new Stretch(it.quote(), it, List.of(it.words()), List.of(it.anchor())))))
                .toList();
        State state = file == null ? State.NOT_ATTACHED : State.NOT_AT_HAND;
        return new Reading(state, file, List.of(), quotes, List.of(), List.of());
    }
}

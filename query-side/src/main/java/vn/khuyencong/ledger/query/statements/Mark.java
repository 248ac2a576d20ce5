package vn.khuyencong.ledger.query.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.statement.FigureRole;
import vn.khuyencong.ledger.query.page.Anchors;
import vn.khuyencong.ledger.query.quotes.Quote;

/**
 * A quote of the text, and what the ledger made of it.
 *
 * @param anchor where the page tells of it
 * @param line the line of the text that it belongs to, null for words without a line
 * @param place where it stands, as whoever posted it wrote
 * @param verdict where it is reconciled
 */
record Mark(
        String anchor,
        Look look,
        String key,
        String quote,
        @Nullable String line,
        @Nullable String place,
        @Nullable Verdict verdict) {

    /** What the words are to the ledger; where several run over the same words, the first says where they lead. */
    enum Look {
        /** Số tổng để đối chiếu. */
        CONTROL,
        ENTRY,
        /** Context, or data about the text. */
        ASIDE,
        LINE,
        NOTE;

        /** Figures alike before lines, and lines before notes. */
        int rank() {
            return Math.max(ordinal(), ASIDE.ordinal());
        }
    }

    /** Every quote of the text: its lines with their figures, the figures that are only stated, the notes. */
    static List<Mark> of(StatementAnswer text, Map<String, Verdict> verdicts) {
        List<Mark> marks = new ArrayList<>();
        for (LineAnswer line : text.lines()) {
            line.counts().forEach(it -> marks.add(entry(it.figure(), it.quote(), line, verdicts)));
            line.amounts().forEach(it -> marks.add(entry(it.figure(), it.quote(), line, verdicts)));
            if (line.quote() != null) {
                marks.add(new Mark(
                        Anchors.line(line.key()), Look.LINE, line.key(), line.quote(), line.key(), line.place(), null));
            }
        }
        text.figures().forEach(it -> marks.add(stated(it, verdicts.get(it.key()))));
        text.notes()
                .forEach(it ->
                        marks.add(new Mark(Anchors.note(it.key()), Look.NOTE, it.key(), it.quote(), null, null, null)));
        return marks;
    }

    private static Mark entry(String key, String quote, LineAnswer line, Map<String, Verdict> verdicts) {
        return new Mark(Anchors.figure(key), Look.ENTRY, key, quote, line.key(), line.place(), verdicts.get(key));
    }

    private static Mark stated(StatementAnswer.Figure it, @Nullable Verdict verdict) {
        Look look = it.role() == FigureRole.CONTROL ? Look.CONTROL : Look.ASIDE;
        return new Mark(Anchors.figure(it.key()), look, it.key(), it.quote(), it.line(), null, verdict);
    }

    static Map<String, Mark> byAnchor(List<Mark> marks) {
        return marks.stream().collect(Collectors.toMap(Mark::anchor, Function.identity(), (first, second) -> first));
    }

    /** Whether its words are a way to what the ledger made of them; a note is only words. */
    public boolean leads() {
        return look != Look.NOTE;
    }

    boolean isFigure() {
        return look != Look.LINE && look != Look.NOTE;
    }

    Quote quoted() {
        return new Quote(anchor, quote, line, place);
    }

    /** Where its words stand in the text. */
    public String words() {
        return Anchors.wordsOf(anchor);
    }
}

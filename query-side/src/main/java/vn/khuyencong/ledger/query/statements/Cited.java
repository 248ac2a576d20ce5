package vn.khuyencong.ledger.query.statements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.statement.FigureRole;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.RecognitionLevel;
import vn.khuyencong.ledger.query.page.Anchors;

/**
 * A figure of a text with its words, wherever on the page it is spoken of.
 *
 * @param anchor where the page tells of it
 * @param told null where the text leaves the number open
 * @param role null for a figure of a line, which was posted
 * @param line the key of the line of the text
 * @param within the figure that it is a part of
 */
record Cited(
        String key,
        String anchor,
        @Nullable Told told,
        String quote,
        @Nullable FigureRole role,
        @Nullable String line,
        @Nullable FundingSource source,
        @Nullable Meaning meaning,
        @Nullable ProgrammeLevel level,
        @Nullable RecognitionLevel recognition,
        @Nullable Activities activities,
        @Nullable String within) {

    /** Every figure of the text by its key, those of its lines first. */
    static Map<String, Cited> allOf(StatementAnswer text) {
        Map<String, Cited> all = new LinkedHashMap<>();
        for (LineAnswer line : text.lines()) {
            line.counts().forEach(it -> all.putIfAbsent(it.figure(), of(it, line)));
            line.amounts().forEach(it -> all.putIfAbsent(it.figure(), of(it, line)));
        }
        text.figures().forEach(it -> all.putIfAbsent(it.key(), of(it)));
        return all;
    }

    /** The figures of these keys, in their order. */
    static List<Cited> of(List<String> keys, Map<String, Cited> all) {
        return keys.stream().map(all::get).flatMap(Stream::ofNullable).toList();
    }

    static Cited of(LineAnswer.Count it, LineAnswer line) {
        return new Cited(
                it.figure(),
                Anchors.figure(it.figure()),
                Told.of(it),
                it.quote(),
                null,
                line.key(),
                null,
                null,
                it.programmeLevel(),
                it.recognitionLevel(),
                it.activities(),
                it.within());
    }

    static Cited of(LineAnswer.Amount it, LineAnswer line) {
        return new Cited(
                it.figure(),
                Anchors.figure(it.figure()),
                Told.of(it.amount()),
                it.quote(),
                null,
                line.key(),
                it.source(),
                it.meaning(),
                null,
                null,
                null,
                null);
    }

    private static Cited of(StatementAnswer.Figure it) {
        return new Cited(
                it.key(),
                Anchors.figure(it.key()),
                Told.of(it),
                it.quote(),
                it.role(),
                it.line(),
                it.source(),
                it.meaning(),
                it.programmeLevel(),
                null,
                it.activities(),
                it.parent());
    }

    /** Where its words stand in the text. */
    public String words() {
        return Anchors.wordsOf(anchor);
    }
}

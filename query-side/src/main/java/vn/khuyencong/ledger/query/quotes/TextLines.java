package vn.khuyencong.ledger.query.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.statement.TextBounds;

/** A text by its lines, and which of them are the article. A line ends before its line feed. */
record TextLines(String text, List<Passage> lines, Passage article) {
    static TextLines of(String text, @Nullable TextBounds bounds) {
        List<Passage> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Passage(start, end));
            start = end + 1;
        }
        lines.add(new Passage(start, text.length()));
        return new TextLines(text, lines, articleOf(lines, bounds));
    }

    private static Passage articleOf(List<Passage> lines, @Nullable TextBounds bounds) {
        int last = lines.size() - 1;
        if (bounds == null) {
            return new Passage(0, lines.get(last).end());
        }
        int from = Math.clamp(bounds.firstLine() - 1, 0, last);
        int to = Math.clamp(bounds.lastLine() - 1, from, last);
        return new Passage(lines.get(from).start(), lines.get(to).end());
    }

    /** The number of the line in which a character stands, from 1. */
    int numberAt(int character) {
        int number = 1;
        while (number < lines.size() && lines.get(number).start() <= character) {
            number++;
        }
        return number;
    }
}

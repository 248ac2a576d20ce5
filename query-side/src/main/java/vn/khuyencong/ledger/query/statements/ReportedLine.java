package vn.khuyencong.ledger.query.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.query.page.Anchors;
import vn.khuyencong.ledger.query.reference.Names;

/**
 * Dòng: a line of the text on the page, with its numbers in the order of the text; a line whose money the text does not
 * print says so.
 *
 * @param activities what they are called
 */
record ReportedLine(
        String key,
        String anchor,
        String entry,
        Period period,
        List<String> activities,
        @Nullable String quote,
        List<Number> numbers,
        boolean moneyStated,
        List<String> outcomes) {

    /** A number of the line; its verdict where it is also reconciled, which then stands under its own anchor. */
    record Number(
            Cited figure, List<String> activities, @Nullable Verdict verdict) {}

    static ReportedLine of(LineAnswer line, Map<String, Verdict> verdicts, Names names) {
        List<Number> numbers = new ArrayList<>();
        line.counts().forEach(it -> numbers.add(number(Cited.of(it, line), verdicts, names)));
        line.amounts().forEach(it -> numbers.add(number(Cited.of(it, line), verdicts, names)));
        return new ReportedLine(
                line.key(),
                Anchors.line(line.key()),
                line.entry().value(),
                line.period(),
                named(line.activities(), names),
                line.quote(),
                numbers,
                !line.amounts().isEmpty(),
                line.outcomes());
    }

    private static Number number(Cited figure, Map<String, Verdict> verdicts, Names names) {
        return new Number(figure, named(figure.activities(), names), verdicts.get(figure.key()));
    }

    static List<String> named(@Nullable Activities activities, Names names) {
        return activities == null
                ? List.of()
                : activities.codes().stream()
                        .map(code -> names.of(code) == null ? code.code() : code + " " + names.of(code))
                        .toList();
    }

    /** Whether the line is quoted in other words than one of its numbers. */
    public boolean isOwnQuote() {
        return quote != null
                && numbers.stream().noneMatch(it -> it.figure().quote().equals(quote));
    }

    /** Where its words stand in the text. */
    public String words() {
        return Anchors.wordsOf(anchor);
    }
}

package vn.khuyencong.ledger.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Unit;

/**
 * A thing that can be found, with what a line about it says.
 *
 * @param sort the common word that says what it is more exactly ({@code kind.GROUP}), or null
 * @param about who issued it, where it was published, or its tax code
 * @param from the day of an act, or the first day of what lasts
 * @param words the folded words by which it is found
 * @param exact what finds it at once when it is typed whole
 */
record Thing(
        Kind kind,
        String id,
        @Nullable String title,
        @Nullable String sort,
        @Nullable String about,
        @Nullable Unit unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String more,
        List<String> words,
        List<String> exact) {
    private static final String KIND = "kind";
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String SORT = "sort";
    private static final String ABOUT = "about";
    private static final String UNIT = "unit";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String MORE = "more";
    private static final String WORDS = "words";
    private static final String EXACT = "exact";

    static Thing of(Kind kind, String id, @Nullable String title) {
        return new Thing(kind, id, title, null, null, null, null, null, null, List.of(), List.of());
    }

    Thing sorted(String word) {
        return new Thing(kind, id, title, word, about, unit, from, to, more, words, exact);
    }

    Thing about(@Nullable String what, @Nullable String further) {
        return new Thing(kind, id, title, sort, what, unit, from, to, further, words, exact);
    }

    Thing of(@Nullable Unit whose) {
        return new Thing(kind, id, title, sort, about, whose, from, to, more, words, exact);
    }

    Thing lasting(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Thing(kind, id, title, sort, about, unit, first, last, more, words, exact);
    }

    /** Found by each word of some texts, and at once by each of the others. */
    Thing foundBy(List<@Nullable String> texts, List<String> whole) {
        List<String> each =
                texts.stream().flatMap(it -> Words.of(it).stream()).distinct().toList();
        List<String> atOnce = whole.stream().map(Words::whole).distinct().toList();
        return new Thing(kind, id, title, sort, about, unit, from, to, more, each, atOnce);
    }

    Document write() {
        return new Document(KIND, kind.name())
                .append(ID, id)
                .append(TITLE, title)
                .append(SORT, sort)
                .append(ABOUT, about)
                .append(UNIT, unit == null ? null : unit.key())
                .append(FROM, from == null ? null : from.toString())
                .append(TO, to == null ? null : to.toString())
                .append(MORE, more)
                .append(WORDS, words)
                .append(EXACT, exact);
    }

    static Thing read(Document document) {
        String unit = document.getString(UNIT);
        return new Thing(
                Kind.valueOf(document.getString(KIND)),
                document.getString(ID),
                document.getString(TITLE),
                document.getString(SORT),
                document.getString(ABOUT),
                unit == null ? null : new Unit(unit),
                day(document.getString(FROM)),
                day(document.getString(TO)),
                document.getString(MORE),
                document.getList(WORDS, String.class),
                document.getList(EXACT, String.class));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    /** Whether it had been named so by a day; null is now. */
    boolean wasThere(@Nullable LocalDate day) {
        return day == null || !namedOn().isAfter(day);
    }

    /** Only a project comes into being on a business date; everything else is there once it is known. */
    LocalDate namedOn() {
        return kind == Kind.PROJECT && from != null ? from : LocalDate.MIN;
    }

    /** The lists on which it stands. */
    Stream<String> lists() {
        return Stream.concat(
                words.stream().map(word -> WordList.ofWord(kind, word)),
                exact.stream().map(whole -> WordList.ofWhole(kind, whole)));
    }
}

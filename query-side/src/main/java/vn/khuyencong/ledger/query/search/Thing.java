package vn.khuyencong.ledger.query.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.Sealed;
import vn.khuyencong.ledger.query.persons.Persons;

/**
 * A thing that can be found, with what a line about it says.
 *
 * @param sort the common word that says what it is more exactly ({@code kind.GROUP}), or null
 * @param about who issued it, where it was published, or its tax code
 * @param from the day of an act, or the first day of what lasts
 * @param words the folded words by which it is found
 * @param exact what finds it at once when it is typed whole
 * @param sealed what a person is called, which has no words until it is opened
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
        List<String> exact,
        @Nullable Sealed sealed) {
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
    private static final String SEALED = "sealed";
    private static final String KEY_VERSION = "keyVersion";
    private static final String BOX = "box";

    static Thing of(Kind kind, String id, @Nullable String title) {
        return new Thing(kind, id, title, null, null, null, null, null, null, List.of(), List.of(), null);
    }

    Thing sorted(String word) {
        return new Thing(kind, id, title, word, about, unit, from, to, more, words, exact, sealed);
    }

    Thing about(@Nullable String what, @Nullable String further) {
        return new Thing(kind, id, title, sort, what, unit, from, to, further, words, exact, sealed);
    }

    Thing of(@Nullable Unit whose) {
        return new Thing(kind, id, title, sort, about, whose, from, to, more, words, exact, sealed);
    }

    Thing lasting(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Thing(kind, id, title, sort, about, unit, first, last, more, words, exact, sealed);
    }

    /** A person, whose name and words stand sealed. */
    Thing sealed(Sealed box) {
        return new Thing(kind, id, title, sort, about, unit, from, to, more, words, exact, box);
    }

    /** The thing with what is sealed of it, for the length of one answer; nothing where its key is gone. */
    Optional<Thing> opened(Persons persons) {
        Sealed box = sealed;
        return box == null
                ? Optional.of(this)
                : persons.open(new PartyId(id), box)
                        .map(it -> new Thing(
                                        kind,
                                        id,
                                        it.name(),
                                        sort,
                                        it.taxCode(),
                                        unit,
                                        from,
                                        to,
                                        more,
                                        words,
                                        exact,
                                        null)
                                .foundBy(
                                        Arrays.asList(it.name(), it.taxCode()),
                                        it.taxCode() == null ? List.of() : List.of(it.taxCode())));
    }

    /** Found by each word of some texts, and at once by each of the others. */
    Thing foundBy(List<@Nullable String> texts, List<String> whole) {
        List<String> each =
                texts.stream().flatMap(it -> Words.of(it).stream()).distinct().toList();
        List<String> atOnce = whole.stream().map(Words::whole).distinct().toList();
        return new Thing(kind, id, title, sort, about, unit, from, to, more, each, atOnce, sealed);
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
                .append(EXACT, exact)
                .append(SEALED, sealed == null ? null : box(sealed));
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
                document.getList(EXACT, String.class),
                box(document.get(SEALED, Document.class)));
    }

    private static Document box(Sealed sealed) {
        return new Document(KEY_VERSION, sealed.keyVersion()).append(BOX, sealed.box());
    }

    private static @Nullable Sealed box(@Nullable Document sealed) {
        return sealed == null ? null : new Sealed(sealed.getInteger(KEY_VERSION), sealed.getString(BOX));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    /** Whether it had been named so by a day; null is now. */
    boolean wasThere(@Nullable LocalDate day) {
        return day == null || !namedOn().isAfter(day);
    }

    /** A project comes into being, and a party is called otherwise, on a business date; all else is there once it is known. */
    LocalDate namedOn() {
        return (kind == Kind.PROJECT || kind == Kind.PARTY) && from != null ? from : LocalDate.MIN;
    }

    /** Whether it is a name of an earlier day, said later; a project is always called as it was proposed last. */
    boolean isBefore(Thing other) {
        return kind == Kind.PARTY && namedOn().isBefore(other.namedOn());
    }

    /** The lists on which it stands. */
    Stream<String> lists() {
        return sealed != null ? Stream.of(WordList.SEALED) : namedLists();
    }

    private Stream<String> namedLists() {
        return Stream.concat(
                words.stream().map(word -> WordList.ofWord(kind, word)),
                exact.stream().map(whole -> WordList.ofWhole(kind, whole)));
    }
}

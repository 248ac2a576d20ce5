package vn.khuyencong.ledger.query.projects;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.query.balances.BookSums;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.entries.Entry;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Contributions;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.page.Columns;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.HeldPostings;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.web.Amount;
import vn.khuyencong.ledger.query.years.YearStatus;

/** A fund on one page: its sums, and a part of its entries with what each of them changed in those sums. */
record FundSheet(
        FundId id,
        Titles.Named unit,
        YearStatus year,
        BookSums sums,
        List<Row> rows,
        List<Register.Row> duties,
        @Nullable String next,
        boolean posting) {

    /** An entry on the fund; {@code reversible} where the reader may take it back here. */
    record Row(
            Entry entry,
            String word,
            Told told,
            Titles.@Nullable Named project,
            List<Titles.Ground> grounds,
            Map<Measure, Amount> changes,
            boolean reversible) {
        public @Nullable Amount change(Measure measure) {
            return changes.get(measure);
        }
    }

    /** The sheet with one part of the entries; {@code view} only lends the names. */
    static FundSheet of(FundId id, BookSums sums, FundEntries part, View view, @Nullable Reader reader) {
        Titles titles = new Titles(view);
        Shelves shelves = DocumentShelves.of(view);
        boolean posting = reader != null && reader.role().equals("FINANCE") && reader.serves(id.unit());
        return new FundSheet(
                id,
                titles.unit(id.unit()),
                YearStatus.of(YearId.of(id.unit(), id.fiscalYear()), shelves),
                sums,
                part.entries().stream()
                        .map(it -> row(it, told(it, id, shelves, titles), id, titles, posting))
                        .toList(),
                dutiesOn(id, titles, view),
                part.next(),
                posting);
    }

    /** What needed a second person on this fund, as a register tells it; it moved nothing and is no entry. */
    private static List<Register.Row> dutiesOn(FundId id, Titles titles, View view) {
        Shelf shelf = new Shelf(HeldPostings.of(view).in(id.value()).stream()
                .flatMap(HeldPostings.Held::facts)
                .sorted(Comparator.comparing(StoredFact::position))
                .toList());
        return Register.of(History.of(shelf), new Telling(titles, id.unit()), titles, null)
                .rows();
    }

    /** What a fact of the fund itself says; what a project does is told on its own page. */
    private static Told told(Entry entry, FundId id, Shelves shelves, Titles titles) {
        return isOf(id, entry)
                ? shelves.at(new EntryId(entry.id()))
                        .map(it -> new FundTelling(titles).of((FundFact) it.fact()))
                        .orElse(Told.NOTHING_MORE)
                : Told.NOTHING_MORE;
    }

    private static boolean isOf(FundId id, Entry entry) {
        return entry.id().startsWith(id.value() + "~");
    }

    private static Row row(Entry entry, Told told, FundId id, Titles titles, boolean posting) {
        return new Row(
                entry,
                entry.type().substring(0, entry.type().indexOf('@')),
                told,
                entry.postings().stream()
                        .map(it -> it.scope().project())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(titles::project)
                        .orElse(null),
                titles.grounds(entry.evidence()),
                changes(entry, id),
                posting && isOf(id, entry) && entry.reverses() == null && entry.reversedBy() == null);
    }

    private static Map<Measure, Amount> changes(Entry entry, FundId id) {
        Map<Measure, Money> changes = new EnumMap<>(Measure.class);
        Contributions.of(entry.postings()).stream()
                .filter(it -> FundAnswer.isOn(id, it.posting()))
                .forEach(it -> changes.merge(it.measure(), it.amount(), Money::plus));
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        changes.forEach((measure, change) -> amounts.put(measure, Amount.of(change)));
        return amounts;
    }

    public Moment asOf() {
        return sums.asOf();
    }

    /** What can be posted to it; central money reaches a province by transfer and is not given to it twice. */
    public List<String> forms() {
        boolean handedOn = id.source() == FundingSource.CENTRAL && !id.unit().isNation();
        List<String> given = handedOn ? List.of() : List.of("plan", "allocation");
        return Stream.concat(given.stream(), Stream.of("adjustment", "cancellation", "transfer", "carry-over"))
                .toList();
    }

    /** What stands large at the top. */
    public List<Measure> keyMeasures() {
        return List.of(
                Measure.PLANNED, Measure.AVAILABLE, Measure.ALLOCATED, Measure.UNDRAWN_AUTHORITY, Measure.DISBURSED);
    }

    public List<Measure> columns() {
        return Columns.BOOKED;
    }

    /** What the plan rests on, or what else there is of the fund. */
    public @Nullable Map<Link, Amount> coverage() {
        return Stream.of(Measure.PLANNED, Measure.ALLOCATED, Measure.APPROVED)
                .map(sums::coverageOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

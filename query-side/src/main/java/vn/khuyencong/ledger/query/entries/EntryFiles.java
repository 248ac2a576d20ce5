package vn.khuyencong.ledger.query.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.table.About;
import vn.khuyencong.ledger.query.table.Table;
import vn.khuyencong.ledger.query.table.TableFormat;
import vn.khuyencong.ledger.query.table.Tables;

/** Entries as files, each with what it is about and the sum that its rows must give. */
@Component
public final class EntryFiles {
    private static final String UNIT = "đồng";

    private final Tables tables;
    private final Readings readings;

    EntryFiles(Tables tables, Readings readings) {
        this.tables = tables;
        this.readings = readings;
    }

    /** The entries behind a figure; their amounts add up to it. */
    public ResponseEntity<?> ofFigure(
            FigureId figure, List<Leaf> leaves, TableFormat format, String name, Locale locale) {
        Money stated = leaves.stream().map(Leaf::amount).reduce(Money.ZERO, Money::plus);
        List<About.Line> about = new ArrayList<>();
        about.add(new About.Line("figure", figure.text()));
        about.add(new About.Line("measure", figure.measure()));
        about.addAll(at(figure.asOf()));
        return tables.answer(LeafTable.of(leaves), new About(about, LeafTable.AMOUNT, stated), format, name, locale);
    }

    /** The entries that a question found, with every posting; the postings of an entry add up to nothing. */
    ResponseEntity<?> ofQuestion(String question, List<Entry> entries, Moment asOf, TableFormat format, Locale locale) {
        Money stated = entries.stream()
                .flatMap(entry -> entry.postings().stream())
                .map(posting -> posting.amount())
                .reduce(Money.ZERO, Money::plus);
        List<About.Line> about = new ArrayList<>();
        about.add(new About.Line("question", question));
        about.addAll(at(asOf));
        Table table = LeafTable.ofEntries(entries.stream());
        return tables.answer(table, new About(about, LeafTable.AMOUNT, stated), format, "entries", locale);
    }

    private List<About.Line> at(Moment asOf) {
        return List.of(
                new About.Line("effectiveAsOf", asOf.effectiveAsOf()),
                new About.Line("knownAsOf", asOf.knownAsOf()),
                new About.Line("position", asOf.position()),
                new About.Line("recordedAt", readings.recordedAt(asOf.position())),
                new About.Line("unit", UNIT));
    }
}

package vn.khuyencong.ledger.query.balances;

import java.util.List;
import org.bson.Document;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.figure.Measure;

/** A part of a cell, in đồng: what rests on the same evidence and is meant as firmly; {@code entries} still stand. */
record Part(Measure measure, List<String> evidence, Qualifier qualifier, Money sum, int entries) {
    private static final String MEASURE = "measure";
    private static final String EVIDENCE = "evidence";
    private static final String QUALIFIER = "qualifier";
    private static final String SUM = "sum";
    private static final String ENTRIES = "entries";

    static Part read(Document document) {
        return new Part(
                Measure.valueOf(document.getString(MEASURE)),
                document.getList(EVIDENCE, String.class),
                Qualifier.valueOf(document.getString(QUALIFIER)),
                Money.dong(document.getLong(SUM)),
                document.getInteger(ENTRIES));
    }

    Document write() {
        return new Document(MEASURE, measure.name())
                .append(EVIDENCE, evidence)
                .append(QUALIFIER, qualifier.name())
                .append(SUM, sum.dong())
                .append(ENTRIES, entries);
    }

    boolean isOfOneKindWith(Document part) {
        return measure.name().equals(part.getString(MEASURE))
                && qualifier.name().equals(part.getString(QUALIFIER))
                && evidence.equals(part.get(EVIDENCE));
    }

    void addTo(Document part) {
        part.put(SUM, Math.addExact(part.getLong(SUM), sum.dong()));
        part.put(ENTRIES, part.getInteger(ENTRIES) + entries);
    }
}

package vn.khuyencong.ledger.query.entries;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.query.table.Table;

/** Entries as a table: one line for each posted amount. */
public final class LeafTable {
    /** The column of the signed amounts. */
    public static final String AMOUNT = "amount";

    private final Table rows = new Table(
            "position",
            "entry",
            "eventId",
            "type",
            "effectiveOn",
            "recordedAt",
            "province",
            "fiscalYear",
            "period",
            "source",
            "activities",
            "programme",
            "project",
            "statement",
            "line",
            "account",
            AMOUNT,
            "currency",
            "qualifier",
            "evidence",
            "quote");

    /** The postings behind a figure, each with the sign that it has in the figure. */
    public static Table of(List<Leaf> leaves) {
        LeafTable table = new LeafTable();
        leaves.forEach(leaf -> table.add(leaf.entry(), leaf.posted(), leaf.amount()));
        return table.rows;
    }

    /** Every posting of the entries, as it is posted. */
    public static Table ofEntries(Stream<Entry> entries) {
        LeafTable table = new LeafTable();
        entries.forEach(entry -> entry.amounts()
                .forEach(amount -> table.add(entry, amount, amount.posting().amount())));
        return table.rows;
    }

    private void add(Entry entry, PostedAmount amount, Money dong) {
        Posting posting = amount.posting();
        Scope scope = posting.scope();
        rows.add(
                entry.position(),
                entry.id(),
                entry.eventId(),
                entry.type(),
                entry.effectiveOn(),
                entry.recordedAt(),
                scope.unit(),
                scope.fiscalYear(),
                scope.period(),
                scope.source(),
                scope.activities(),
                scope.programme(),
                scope.project(),
                scope.statement(),
                scope.line(),
                posting.account().wireName(),
                dong,
                "VND",
                amount.qualifier(),
                evidenceOf(entry),
                amount.quote());
    }

    private static String evidenceOf(Entry entry) {
        return entry.evidence().stream()
                .flatMap(it -> Stream.of(it.decision(), it.statement()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}

package vn.khuyencong.ledger.query.shelves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/** Each fact whole and once, with its neighbours of the same stream; shelves only refer to it. */
final class StreamSheets {
    private static final String COLLECTION = "streams";
    private static final String FACTS = "facts";
    private static final int SHEET = 32;

    private StreamSheets() {}

    static void write(StoredFact stored, WritableDocuments documents) {
        documents.update(COLLECTION, sheet(stored.entry()), sheet -> {
            List<Document> facts = new ArrayList<>(factsOn(sheet));
            facts.add(FactBson.write(stored));
            sheet.put(FACTS, facts);
        });
    }

    static Optional<StoredFact> read(EntryId entry, Documents documents) {
        Document sheet = documents.get(COLLECTION, sheet(entry));
        return sheet == null
                ? Optional.empty()
                : factsOn(sheet).stream()
                        .filter(fact -> FactBson.sequenceOf(fact) == entry.sequence())
                        .findFirst()
                        .map(FactBson::read);
    }

    /** Every fact of a stream, in its order. */
    static Stream<StoredFact> all(String stream, Documents documents) {
        return Stream.iterate(0L, first -> first + SHEET)
                .map(first -> Optional.ofNullable(documents.get(COLLECTION, sheet(EntryId.of(stream, first)))))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .flatMap(sheet -> factsOn(sheet).stream())
                .map(FactBson::read);
    }

    private static String sheet(EntryId entry) {
        return entry.stream() + "#" + entry.sequence() / SHEET;
    }

    private static List<Document> factsOn(Document sheet) {
        return sheet.getList(FACTS, Document.class, List.of());
    }
}

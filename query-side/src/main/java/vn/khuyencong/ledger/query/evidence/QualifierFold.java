package vn.khuyencong.ledger.query.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bson.Document;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/** The part of a projection that remembers how firmly the amounts of a text are meant. */
public final class QualifierFold {
    private static final String QUALIFIERS = "qualifiers";
    private static final String IN_ORDER = "inOrder";

    private QualifierFold() {}

    /** How firmly each posting of a fact is meant; the opposite of an entry is as firm as the entry was. */
    public static List<Qualifier> of(StoredFact stored, int postings, WritableDocuments documents) {
        List<Qualifier> exact = Collections.nCopies(postings, Qualifier.EXACT);
        return switch (stored.fact()) {
            case EntryReported it -> {
                List<Qualifier> stated = statedBy(it);
                documents.create(
                        QUALIFIERS,
                        stored.entry().value(),
                        new Document(IN_ORDER, stated.stream().map(Enum::name).toList()));
                yield stated;
            }
            case EntryReversed it -> {
                Document stated = documents.get(QUALIFIERS, it.entry().value());
                yield stated == null
                        ? exact
                        : stated.getList(IN_ORDER, String.class).stream()
                                .map(Qualifier::valueOf)
                                .toList();
            }
            default -> exact;
        };
    }

    /** Each amount of a line makes two postings. */
    private static List<Qualifier> statedBy(EntryReported line) {
        List<Qualifier> stated = new ArrayList<>();
        line.amounts().stream().filter(amount -> amount.amount() != null).forEach(amount -> {
            stated.add(amount.qualifier());
            stated.add(amount.qualifier());
        });
        return stated;
    }
}

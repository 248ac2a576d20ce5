package vn.khuyencong.ledger.query.entries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FactTypes;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.evidence.FactEvidence;

/** How an entry stands in a document. */
final class EntryDocument {
    static final String ID = "id";
    static final String POSITION = "position";
    static final String REVERSED_BY = "reversedBy";
    static final String REPLACED_BY = "replacedBy";
    static final String REVERSED_AT = "reversedAt";
    private static final String REVERSES = "reverses";
    private static final String EFFECTIVE_ON = "effectiveOn";
    private static final String SCOPES = "scopes";
    private static final String AMOUNTS = "amounts";
    private static final String EVIDENCE = "evidence";

    private EntryDocument() {}

    static Document write(StoredFact stored, List<PostedAmount> amounts) {
        List<Scope> scopes = amounts.stream()
                .map(amount -> amount.posting().scope())
                .distinct()
                .toList();
        Document document = new Document(ID, stored.entry().value())
                .append("eventId", stored.eventId())
                .append(POSITION, stored.position())
                .append("recordedAt", stored.recordedAt().toString())
                .append("type", FactTypes.storedNameOf(stored.fact().getClass()))
                .append(EFFECTIVE_ON, amounts.getFirst().posting().effectiveOn().toString())
                .append("actor", stored.actor())
                .append(
                        SCOPES,
                        new ArrayList<>(
                                scopes.stream().map(ScopeDocument::write).toList()))
                .append(
                        AMOUNTS,
                        new ArrayList<>(amounts.stream()
                                .map(it -> AmountDocument.write(it, scopes))
                                .toList()))
                .append(
                        EVIDENCE,
                        new ArrayList<>(FactEvidence.of(stored.fact()).stream()
                                .map(EntryDocument::write)
                                .toList()));
        if (stored.fact() instanceof EntryReversed reversal) {
            document.append(REVERSES, reversal.entry().value());
        }
        return document;
    }

    /** The entry as it was known at a position: what answered it later is not yet told. */
    static Entry read(Document document, long position) {
        Long reversedAt = document.getLong(REVERSED_AT);
        LocalDate effectiveOn = LocalDate.parse(document.getString(EFFECTIVE_ON));
        List<Scope> scopes = document.getList(SCOPES, Document.class).stream()
                .map(ScopeDocument::read)
                .toList();
        boolean reversed = reversedAt != null && reversedAt <= position;
        return new Entry(
                document.getString(ID),
                document.getString("eventId"),
                document.getLong(POSITION),
                Instant.parse(document.getString("recordedAt")),
                document.getString("type"),
                effectiveOn,
                document.getString("actor"),
                document.getList(AMOUNTS, Document.class).stream()
                        .map(it -> AmountDocument.read(it, scopes, effectiveOn))
                        .toList(),
                document.getList(EVIDENCE, Document.class).stream()
                        .map(EntryDocument::readEvidence)
                        .toList(),
                document.getString(REVERSES),
                reversed ? document.getString(REVERSED_BY) : null,
                reversed ? document.getString(REPLACED_BY) : null);
    }

    private static Document write(Evidence evidence) {
        Document document = new Document();
        append(document, "decision", evidence.decision());
        append(document, "statement", evidence.statement());
        append(document, "quote", evidence.quote());
        append(document, "place", evidence.place());
        return document;
    }

    private static Evidence readEvidence(Document document) {
        String decision = document.getString("decision");
        String statement = document.getString("statement");
        return new Evidence(
                decision == null ? null : new DecisionId(decision),
                statement == null ? null : new StatementId(statement),
                document.getString("quote"),
                document.getString("place"));
    }

    static void append(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value.toString());
        }
    }
}

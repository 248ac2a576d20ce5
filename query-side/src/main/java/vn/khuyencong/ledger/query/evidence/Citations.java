package vn.khuyencong.ledger.query.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.query.documents.Documents;

/** What was known of decisions, programmes and texts at a position of the log. */
public final class Citations {
    private static final String DECISION_PREFIX = "decision.";

    private final Documents documents;
    private final long position;

    public Citations(Documents documents, long position) {
        this.documents = documents;
        this.position = position;
    }

    /** The weakest of what an amount rests on, by the ids of decisions and texts. */
    public Link weakestOf(List<String> evidence) {
        return evidence.stream().map(this::linkOf).reduce(Link::weakest).orElse(Link.STATEMENT);
    }

    /** How firmly money is tied to a decision or text that it rests on, by its id. */
    public Link linkOf(String id) {
        return isDecision(id) ? linkOf(documents.get(CitationFold.DECISIONS, id)) : Link.STATEMENT;
    }

    /** Whether an id is that of a decision: what is known of it may change, a text stays a text. */
    public static boolean isDecision(String id) {
        return id.startsWith(DECISION_PREFIX);
    }

    private Link linkOf(@Nullable Document decision) {
        if (decision == null) {
            return Link.DECISION;
        }
        Long annulledAt = decision.getLong("annulledAt");
        if (annulledAt != null && annulledAt <= position) {
            return Link.ANNULLED;
        }
        if (fileOf(decision) != null) {
            return Link.DECISION_WITH_FILE;
        }
        return decision.getString("knownFrom") == null ? Link.DECISION : Link.DECISION_VIA_STATEMENT;
    }

    /** One piece of evidence as an answer shows it, with the acts above it and above the programme of the money. */
    public CitedEvidence cite(Evidence evidence, @Nullable ProgrammeId programme, @Nullable String quote) {
        String words = quote == null ? evidence.quote() : quote;
        DecisionId decision = evidence.decision();
        StatementId statement = evidence.statement();
        if (decision != null) {
            Document known = documents.get(CitationFold.DECISIONS, decision.value());
            return new CitedEvidence(
                    decision.value(),
                    null,
                    known == null ? null : known.getString("number"),
                    words,
                    known == null ? null : fileOf(known),
                    basesAbove(CitationFold.DECISIONS, decision.value(), programme));
        }
        String text = String.valueOf(statement);
        Document known = documents.get(CitationFold.STATEMENTS, text);
        String sha256 = known == null ? null : known.getString("sha256");
        return new CitedEvidence(null, text, null, words, sha256, basesAbove(CitationFold.STATEMENTS, text, programme));
    }

    private @Nullable String fileOf(Document decision) {
        return known(decision, "files").stream()
                .map(file -> file.getString("sha256"))
                .findFirst()
                .orElse(null);
    }

    /** Up the căn cứ and the programme's, each act once, nearest first; also where acts name one another in a circle. */
    private List<LegalBasis> basesAbove(String collection, String id, @Nullable ProgrammeId programme) {
        Map<String, LegalBasis> found = new LinkedHashMap<>();
        List<LegalBasis> own = basesOf(collection, id);
        List<LegalBasis> ofProgramme =
                programme == null ? List.of() : basesOf(CitationFold.PROGRAMMES, programme.value());
        // What a text merely cites is further away than what the programme of its money rests on.
        boolean text = collection.equals(CitationFold.STATEMENTS);
        Deque<LegalBasis> next = new ArrayDeque<>(text ? ofProgramme : own);
        next.addAll(text ? own : ofProgramme);
        while (!next.isEmpty()) {
            LegalBasis basis = next.remove();
            if (!basis.decision().equals(id) && found.putIfAbsent(basis.decision(), basis) == null) {
                next.addAll(basesOf(CitationFold.DECISIONS, basis.decision()));
            }
        }
        return List.copyOf(found.values());
    }

    private List<LegalBasis> basesOf(String collection, String id) {
        Document above = documents.get(collection, id);
        List<LegalBasis> bases = new ArrayList<>();
        if (above != null) {
            known(above, "bases").forEach(it -> bases.add(basis(it.getString("decision"), id)));
        }
        return bases;
    }

    private LegalBasis basis(String decision, String via) {
        Document known = documents.get(CitationFold.DECISIONS, decision);
        return known == null
                ? new LegalBasis(decision, null, null, null, via)
                : new LegalBasis(
                        decision,
                        known.getString("number"),
                        known.getString("signedOn"),
                        known.getString("issuerName"),
                        via);
    }

    private List<Document> known(Document document, String list) {
        return document.getList(list, Document.class, List.of()).stream()
                .filter(it -> it.getLong(CitationFold.POSITION) <= position)
                .toList();
    }
}

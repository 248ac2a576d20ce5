package vn.khuyencong.ledger.query.evidence;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.decision.DecisionAmended;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.decision.FileAttached;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.programme.TargetSet;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.reference.ReferenceFact;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;
import vn.khuyencong.ledger.events.year.YearFact;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/**
 * The part of a projection that remembers what decisions, programmes and texts are tied to. Each tie keeps the position
 * at which it became known, so that a document of today still tells how it was.
 */
public final class CitationFold {
    static final String DECISIONS = "decisions";
    static final String PROGRAMMES = "programmes";
    static final String STATEMENTS = "statements";
    static final String POSITION = "position";

    private CitationFold() {}

    public static void apply(StoredFact stored, WritableDocuments documents) {
        long position = stored.position();
        switch (stored.fact()) {
            case DecisionFact fact -> decided(fact, position, documents);
            case ProgrammeFact fact -> founded(fact, position, documents);
            case StatementFact fact -> published(fact, position, documents);
            case FundFact fact -> {}
            case ProjectFact fact -> {}
            case PartyFact fact -> {}
            case ReferenceFact fact -> {}
            case YearFact fact -> {}
        }
    }

    private static void founded(ProgrammeFact fact, long position, WritableDocuments documents) {
        switch (fact) {
            case ProgrammeRegistered it ->
                documents.update(PROGRAMMES, it.programme().value(), programme -> {
                    addAll(programme, decisionsOf(it.evidence()), position);
                    addAll(programme, it.bases(), position);
                });
            case TargetSet it -> {}
        }
    }

    private static void published(StatementFact fact, long position, WritableDocuments documents) {
        switch (fact) {
            case StatementPublished it ->
                documents.update(
                        STATEMENTS,
                        it.statement().value(),
                        text -> text.append("sha256", it.fileSha256().hex()).append("title", it.title()));
            case FigureStated it -> cite(it, position, documents);
            case TextAttached it -> {}
            case EntryReported it -> {}
            case StatementNoted it -> {}
            case EntryReversed it -> {}
        }
    }

    private static void cite(FigureStated figure, long position, WritableDocuments documents) {
        DecisionId cited = figure.decision();
        if (cited != null) {
            documents.update(STATEMENTS, figure.statement().value(), text -> addAll(text, List.of(cited), position));
        }
    }

    private static void decided(DecisionFact fact, long position, WritableDocuments documents) {
        switch (fact) {
            case DecisionRegistered it ->
                documents.update(DECISIONS, it.decision().value(), document -> register(document, it));
            case FileAttached it ->
                documents.update(
                        DECISIONS,
                        it.decision().value(),
                        document -> list(document, "files")
                                .add(new Document("sha256", it.sha256().hex()).append(POSITION, position)));
            case BasisCited it ->
                documents.update(
                        DECISIONS, it.decision().value(), document -> addAll(document, List.of(it.basis()), position));
            case DecisionAmended it -> {}
            case DecisionAnnulled it ->
                documents.update(
                        DECISIONS,
                        it.decision().value(),
                        document -> document.append("annulledAt", position)
                                .append("annulledOn", it.effectiveOn().toString()));
        }
    }

    private static void register(Document document, DecisionRegistered it) {
        document.append("number", it.number().asWritten())
                .append("issuerName", it.issuerName())
                .append("signedOn", it.signedOn().toString())
                .append("title", it.title())
                .append("knownFrom", textOf(it.knownFrom()));
    }

    private static List<DecisionId> decisionsOf(List<Evidence> evidence) {
        List<DecisionId> decisions = new ArrayList<>();
        for (Evidence each : evidence) {
            DecisionId decision = each.decision();
            if (decision != null) {
                decisions.add(decision);
            }
        }
        return decisions;
    }

    private static void addAll(Document document, List<DecisionId> bases, long position) {
        List<Document> known = list(document, "bases");
        for (DecisionId basis : bases) {
            known.add(new Document("decision", basis.value()).append(POSITION, position));
        }
    }

    private static List<Document> list(Document document, String name) {
        List<Document> list = document.getList(name, Document.class);
        if (list == null) {
            list = new ArrayList<>();
            document.put(name, list);
        }
        return list;
    }

    private static @Nullable String textOf(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

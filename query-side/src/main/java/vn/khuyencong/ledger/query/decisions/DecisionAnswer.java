package vn.khuyencong.ledger.query.decisions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.decision.DecisionAmended;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.decision.FileAttached;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.Shelves;

/** An act as the ledger knows it, with the acts it rests on, up to the first that names none. */
record DecisionAnswer(
        @JsonUnwrapped Head head,
        List<File> files,
        @Nullable Annulment annulment,
        List<Amendment> amendedBy,
        List<Amendment> amends,
        List<Basis> bases) {

    /** What stands at the head of the act; {@code knownFrom} is the text that cites it, where nobody showed the act. */
    record Head(
            DecisionId id,
            String number,
            String asWritten,
            String issuer,
            String issuerName,
            LocalDate signedOn,
            @Nullable String title,
            @Nullable StatementId knownFrom,
            @Nullable String quote,
            Link coverage) {}

    /** A file that shows the act. */
    record File(String fileName, String mediaType, Sha256 sha256, long sizeBytes) {}

    /** Since when the act no longer holds, and by which other. */
    record Annulment(@Nullable DecisionId by, LocalDate effectiveOn, String reason) {}

    /**
     * Sửa đổi, bổ sung: since when one act says something else by another.
     *
     * @param decision the other act of the two
     */
    record Amendment(DecisionId decision, @Nullable String clause, String summary, LocalDate effectiveOn) {}

    /** An act that another one names as its basis (căn cứ); its head is null where only its name is known. */
    record Basis(
            DecisionId id,
            @Nullable String clause,
            @Nullable Head decision,
            List<Basis> bases) {}

    static Optional<DecisionAnswer> of(DecisionId id, Shelves shelves) {
        Shelf shelf = shelves.own(id.value());
        return headOf(id, shelf)
                .map(head -> new DecisionAnswer(
                        head,
                        filesOf(id, shelf),
                        annulmentOf(id, shelf),
                        amendmentsOf(id, shelf),
                        amendmentsBy(id, shelves),
                        basesOf(id, shelves, new HashSet<>(Set.of(id)))));
    }

    static Optional<Head> headOf(DecisionId id, Shelf shelf) {
        return shelf.facts(DecisionRegistered.class)
                .filter(it -> it.decision().equals(id))
                .findFirst()
                .map(it -> new Head(
                        id,
                        it.number().normalised(),
                        it.number().asWritten(),
                        it.issuer(),
                        it.issuerName(),
                        it.signedOn(),
                        it.title(),
                        it.knownFrom(),
                        it.quote(),
                        coverageOf(it, shelf)));
    }

    private static Link coverageOf(DecisionRegistered it, Shelf shelf) {
        if (annulmentOf(it.decision(), shelf) != null) {
            return Link.ANNULLED;
        }
        if (!filesOf(it.decision(), shelf).isEmpty()) {
            return Link.DECISION_WITH_FILE;
        }
        return it.knownFrom() == null ? Link.DECISION : Link.DECISION_VIA_STATEMENT;
    }

    private static List<File> filesOf(DecisionId id, Shelf shelf) {
        return shelf.facts(FileAttached.class)
                .filter(it -> it.decision().equals(id))
                .map(it -> new File(it.fileName(), it.mediaType(), it.sha256(), it.sizeBytes()))
                .toList();
    }

    private static @Nullable Annulment annulmentOf(DecisionId id, Shelf shelf) {
        return shelf.facts(DecisionAnnulled.class)
                .filter(it -> it.decision().equals(id))
                .findFirst()
                .map(it -> new Annulment(it.by(), it.effectiveOn(), it.reason()))
                .orElse(null);
    }

    private static List<Amendment> amendmentsOf(DecisionId id, Shelf shelf) {
        return shelf.facts(DecisionAmended.class)
                .filter(it -> it.decision().equals(id))
                .sorted(Comparator.comparing(DecisionAmended::effectiveOn))
                .map(it -> new Amendment(it.by(), it.clause(), it.summary(), it.effectiveOn()))
                .toList();
    }

    private static List<Amendment> amendmentsBy(DecisionId id, Shelves shelves) {
        return shelves.list(Listing.amendedBy(id), 0, Integer.MAX_VALUE).ids().stream()
                .distinct()
                .flatMap(amended -> shelves.own(amended).facts(DecisionAmended.class))
                .filter(it -> it.by().equals(id))
                .map(it -> new Amendment(it.decision(), it.clause(), it.summary(), it.effectiveOn()))
                .toList();
    }

    /** Acts that name one another in a circle are followed once. */
    private static List<Basis> basesOf(DecisionId id, Shelves shelves, Set<DecisionId> above) {
        List<Basis> bases = new ArrayList<>();
        List<BasisCited> cited = shelves.own(id.value())
                .facts(BasisCited.class)
                .filter(it -> it.decision().equals(id))
                .toList();
        for (BasisCited it : cited) {
            boolean isNew = above.add(it.basis());
            bases.add(new Basis(
                    it.basis(),
                    it.clause(),
                    headOf(it.basis(), shelves.own(it.basis().value())).orElse(null),
                    isNew ? basesOf(it.basis(), shelves, above) : List.of()));
        }
        return bases;
    }
}

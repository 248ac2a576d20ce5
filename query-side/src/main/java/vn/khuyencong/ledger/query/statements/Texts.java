package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.Shelves;

/** Puts a text together from the shelves: its own, and those of the decisions that it cites. */
final class Texts {
    private Texts() {}

    /** The text as it stands, or nothing where nobody published it. */
    static Optional<PublishedText> read(StatementId id, Shelves shelves) {
        Shelf shelf = shelves.of(id.value());
        return shelf.standing(StatementPublished.class)
                .filter(published -> published.statement().equals(id))
                .findFirst()
                .map(published -> read(published, shelf, shelves));
    }

    /** What was published under the id of the shelf. */
    static Optional<StatementPublished> publishedOn(Shelf shelf) {
        return shelf.facts(StatementPublished.class).findFirst();
    }

    private static PublishedText read(StatementPublished published, Shelf shelf, Shelves shelves) {
        List<PostedLine> lines = shelf.standing().stream().flatMap(Texts::line).toList();
        List<FigureStated> stated = shelf.standing(FigureStated.class).toList();
        List<DecisionId> cited = citedIn(shelf);
        List<PostedPlan> plans = stated.stream().anyMatch(Texts::plans) ? plansOf(cited, shelves) : List.of();
        return PublishedText.of(published, lines, stated, cited, plans);
    }

    /** The decisions that the text names as figures, and those that are known from it. */
    static List<DecisionId> citedIn(Shelf shelf) {
        Stream<DecisionId> named =
                shelf.standing(FigureStated.class).map(FigureStated::decision).flatMap(Stream::ofNullable);
        Stream<DecisionId> known = shelf.facts(DecisionRegistered.class).map(DecisionRegistered::decision);
        return Stream.concat(named, known).distinct().toList();
    }

    private static Stream<PostedLine> line(StoredFact it) {
        return it.fact() instanceof EntryReported line ? Stream.of(new PostedLine(it.entry(), line)) : Stream.empty();
    }

    /** Only a planned sum is held against plans. */
    private static boolean plans(FigureStated figure) {
        return figure.meaning() == Meaning.PLANNED;
    }

    private static List<PostedPlan> plansOf(List<DecisionId> cited, Shelves shelves) {
        return cited.stream()
                .flatMap(decision -> plansOf(decision, shelves))
                .distinct()
                .toList();
    }

    private static Stream<PostedPlan> plansOf(DecisionId decision, Shelves shelves) {
        return shelves.of(decision.value()).standing().stream()
                .flatMap(it -> it.fact() instanceof FundsPlanned plan
                        ? Stream.of(new PostedPlan(it.entry(), plan))
                        : Stream.empty());
    }
}

package vn.khuyencong.ledger.query.decisions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.StreamNames;
import vn.khuyencong.ledger.query.page.Whereabouts;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.shelves.Titles;

/**
 * A decision on one page: the acts that it rests on above, the money that rests on it below.
 *
 * @param knownFrom the text that it is known from, where nobody showed the act
 * @param annulledBy the act that ended it, where one is named
 * @param next where the entries go on, null at the end
 */
record DecisionSheet(
        DecisionAnswer.Head head,
        ActName name,
        @Nullable Whereabouts knownFrom,
        List<DecisionAnswer.File> files,
        DecisionAnswer.@Nullable Annulment annulment,
        @Nullable Whereabouts annulledBy,
        List<Amended> amendedBy,
        List<Amended> amends,
        List<Above> bases,
        Resting booked,
        Resting reported,
        List<RestingEntry> entries,
        int entriesInAll,
        @Nullable String next,
        Moment asOf) {

    /** An act above another one, with those above it; its name is null where only its id is known. */
    record Above(
            DecisionId id,
            @Nullable ActName name,
            @Nullable String issuer,
            @Nullable String clause,
            List<Above> bases) {
        static Above of(DecisionAnswer.Basis it) {
            DecisionAnswer.Head head = it.decision();
            return new Above(
                    it.id(),
                    head == null ? null : ActName.of(head),
                    head == null ? null : head.issuerName(),
                    it.clause(),
                    it.bases().stream().map(Above::of).toList());
        }
    }

    /** One of two acts that are tied by an amendment, with what is amended. */
    record Amended(Whereabouts act, DecisionAnswer.Amendment amendment) {
        static List<Amended> of(List<DecisionAnswer.Amendment> amendments, StreamNames names) {
            return amendments.stream()
                    .map(it -> new Amended(names.of(it.decision().value()), it))
                    .toList();
        }
    }

    /** The sheet with a part of the entries, or nothing where the ledger does not know the act at that moment. */
    static Optional<DecisionSheet> of(DecisionId id, Paging paging, View view) {
        Shelves shelves = DocumentShelves.of(view);
        return DecisionAnswer.of(id, shelves).map(answer -> {
            DependentsAnswer dependents = DependentsAnswer.of(id, new ShelvedBooks(shelves));
            return of(answer, dependents, paging, new StreamNames(new Titles(view)), view.asOf());
        });
    }

    private static DecisionSheet of(
            DecisionAnswer answer, DependentsAnswer dependents, Paging paging, StreamNames names, Moment asOf) {
        DecisionAnswer.Head head = answer.head();
        DecisionAnswer.Annulment annulment = answer.annulment();
        int all = dependents.entries().size();
        int from = Math.min(paging.from(), all);
        int end = Math.min(all, from + paging.limit());
        return new DecisionSheet(
                head,
                ActName.of(head),
                head.knownFrom() == null ? null : names.of(head.knownFrom().value()),
                answer.files(),
                annulment,
                annulment == null || annulment.by() == null
                        ? null
                        : names.of(annulment.by().value()),
                Amended.of(answer.amendedBy(), names),
                Amended.of(answer.amends(), names),
                answer.bases().stream().map(Above::of).toList(),
                Resting.booked(dependents),
                Resting.reported(dependents),
                dependents.entries().subList(from, end).stream()
                        .map(entry -> RestingEntry.of(entry, names))
                        .toList(),
                all,
                end < all ? Integer.toString(end) : null,
                asOf);
    }
}

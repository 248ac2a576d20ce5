package vn.khuyencong.ledger.query.shelves;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.Provinces;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** Puts questions to the shelves at the moment that is asked about. */
@Component
public final class ShelfReadings {
    private final Readings readings;

    public ShelfReadings(Readings readings) {
        this.readings = readings;
    }

    /**
     * The answer on one thing.
     *
     * @throws QuestionProblem with the given code where the ledger does not know the thing at that moment
     */
    public <T> Answered<T> one(Asked asked, String unknown, Object id, Function<Shelves, Optional<T>> question) {
        return readings.ask(
                ShelvesProjection.NAME,
                asked.asOf(),
                asked.minPosition(),
                view -> new Answered<>(
                        question.apply(DocumentShelves.of(view))
                                .orElseThrow(() -> QuestionProblem.unknown(unknown, id)),
                        view.asOf()));
    }

    /**
     * A part of a list, each item answered by itself; what had not happened at that moment is left out.
     *
     * @param listing which list, where a province may be given by a bare code
     */
    public <T> Listed<T> page(
            Asked asked,
            Function<Names, Listing> listing,
            Paging paging,
            BiFunction<Shelves, String, Optional<T>> item) {
        return readings.ask(ShelvesProjection.NAME, asked.asOf(), asked.minPosition(), view -> {
            Shelves shelves = DocumentShelves.of(view);
            Shelves.Page page = shelves.list(listing.apply(new Names(view.documents())), paging.from(), paging.limit());
            List<T> items = page.ids().stream()
                    .flatMap(id -> item.apply(shelves, id).stream())
                    .toList();
            return new Listed<>(items, page.next() == null ? null : page.next().toString(), view.asOf());
        });
    }

    /**
     * A part of the list of projects that await approval, each answered by itself, whoever has waited longest first.
     *
     * @param province as in balances, null for all
     * @param limit as given, read like that of any list
     */
    public <T> Listed<T> awaiting(
            Asked asked,
            @Nullable String province,
            @Nullable String cursor,
            @Nullable String limit,
            BiFunction<Shelves, String, Optional<T>> item) {
        AwaitingPaging wanted = AwaitingPaging.of(cursor, limit);
        return readings.ask(ShelvesProjection.NAME, asked.asOf(), asked.minPosition(), view -> {
            Shelves shelves = DocumentShelves.of(view);
            Unit unit = Provinces.read(province, new Names(view.documents()));
            Awaiting.Part part = Awaiting.of(view).list(unit, wanted);
            List<T> items = part.projects().stream()
                    .flatMap(it -> item.apply(shelves, it.id().value()).stream())
                    .toList();
            return new Listed<>(items, part.next(), view.asOf());
        });
    }
}

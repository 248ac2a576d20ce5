package vn.khuyencong.ledger.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.persons.Persons;

/**
 * The question: what has a number as it is typed and which provinces there are, then what else has every word, the last
 * at least begun. However much is sought among, one answer looks at no more than {@code MOST} things and says where to go on.
 *
 * @param kinds what is sought among
 */
record FindThings(Sought sought, List<Kind> kinds, Place after, int limit) {
    static final int MOST = 200;
    private static final int AT_A_TIME = 50;

    /** A part of what is found; {@code next} is where to go on, null at the end. */
    record Found(List<Thing> things, @Nullable Place next) {}

    private record Hit(Thing thing, Place place) {}

    Found in(View view) {
        return sought.isNothing() ? new Found(List.of(), null) : new Looking(view).find();
    }

    /** One way through the candidates. */
    private final class Looking {
        private final Documents documents;
        private final Persons persons;
        private final @Nullable LocalDate day;
        private final List<Hit> hits = new ArrayList<>();
        private int looked;
        private Place at = after;

        Looking(View view) {
            this.documents = view.documents();
            this.persons = view.persons();
            this.day = view.asOf().effectiveAsOf();
        }

        Found find() {
            Candidates candidates = new Candidates(sought, kinds, documents, new SealedThings(documents, persons, day));
            if (after.atOnce()) {
                look(true, candidates.first(after.below()));
            }
            if (isWanting()) {
                look(false, candidates.then(after.atOnce() ? Long.MAX_VALUE : after.below()));
            }
            return found();
        }

        private boolean isWanting() {
            return hits.size() <= limit && looked < MOST;
        }

        private void look(boolean atOnce, Iterator<Long> numbers) {
            while (isWanting() && numbers.hasNext()) {
                List<String> some = new ArrayList<>();
                while (some.size() < Math.min(AT_A_TIME, MOST - looked) && numbers.hasNext()) {
                    some.add(numbers.next().toString());
                }
                looked += some.size();
                documents.getAll(SearchProjection.THINGS, some).forEach(it -> take(atOnce, it));
                at = new Place(atOnce, Long.parseLong(some.getLast()));
            }
        }

        private void take(boolean atOnce, Document document) {
            Optional<Thing> thing = SearchProjection.standing(document, day).flatMap(it -> it.opened(persons));
            thing.filter(it -> atOnce ? sought.findsAtOnce(it) : !sought.findsAtOnce(it) && sought.isIn(it))
                    .map(it -> new Hit(it, new Place(atOnce, SearchProjection.numberOf(document))))
                    .ifPresent(hits::add);
        }

        private Found found() {
            List<Thing> things = hits.stream().limit(limit).map(Hit::thing).toList();
            Place next = hits.size() > limit ? hits.get(limit - 1).place() : looked < MOST ? null : at;
            return new Found(things, next);
        }
    }
}

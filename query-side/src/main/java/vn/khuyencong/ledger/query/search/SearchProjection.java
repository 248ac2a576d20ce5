package vn.khuyencong.ledger.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.Projection;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;
import vn.khuyencong.ledger.query.reference.NamesFold;

/**
 * Numbers each thing by the position of the fact that named it, and puts the number on the list of each of its words.
 * What is named again gets a new number, so that every list rises, and its former one stands for nothing.
 */
@Component
final class SearchProjection implements Projection {
    static final String NAME = "search";
    static final String THINGS = "things";
    private static final String NUMBER = "number";
    private static final String GONE = "gone";
    private static final String NUMBERS = "numbers";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(StoredFact stored, WritableDocuments documents) {
        NamesFold.apply(stored, documents);
        Things.of(stored.fact(), documents).ifPresent(thing -> name(thing, stored, documents));
    }

    private static void name(Thing thing, StoredFact stored, WritableDocuments documents) {
        long number = stored.position();
        Document document = thing.write().append(NUMBER, number);
        if (stored.sequence() == 0) {
            documents.create(NUMBERS, thing.id(), new Document(NUMBERS, List.of(number)));
        } else {
            nameAgain(thing, number, document, documents);
        }
        documents.create(THINGS, Long.toString(number), document);
        thing.words().forEach(word -> Dictionary.enter(thing.kind(), word, documents));
        thing.lists().forEach(list -> WordList.append(list, number, documents));
    }

    /** The former names stand no longer; one that is of a later day ends the new one on that day. */
    private static void nameAgain(Thing thing, long number, Document named, WritableDocuments documents) {
        documents.update(NUMBERS, thing.id(), known -> {
            List<Long> all = new ArrayList<>(numbers(known));
            all.add(number);
            known.put(NUMBERS, all);
        });
        for (Long former : numbers(documents.get(NUMBERS, thing.id()))) {
            Document known = former < number ? documents.get(THINGS, former.toString()) : null;
            if (known != null && thing.isBefore(Thing.read(known))) {
                end(named, Thing.read(known).namedOn());
            } else if (known != null) {
                documents.update(THINGS, former.toString(), it -> end(it, thing.namedOn()));
            }
        }
    }

    /** A name that ended already ends on the earlier day. */
    private static void end(Document thing, LocalDate day) {
        thing.merge(
                GONE,
                day.toString(),
                (one, other) ->
                        LocalDate.parse(one.toString()).isBefore(LocalDate.parse(other.toString())) ? one : other);
    }

    /** What a thing was named last, or nothing. */
    static Optional<Thing> named(String id, Documents documents) {
        List<Long> numbers = numbers(documents.get(NUMBERS, id));
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(documents.get(THINGS, numbers.getLast().toString()))
                        .map(Thing::read);
    }

    static long numberOf(Document thing) {
        return thing.getLong(NUMBER);
    }

    /** The thing, if it was called so on a day; null is now. */
    static Optional<Thing> standing(Document thing, @Nullable LocalDate day) {
        String gone = thing.getString(GONE);
        boolean replaced =
                gone != null && (day == null || !LocalDate.parse(gone).isAfter(day));
        return replaced ? Optional.empty() : Optional.of(Thing.read(thing)).filter(it -> it.wasThere(day));
    }

    private static List<Long> numbers(@Nullable Document known) {
        return known == null ? List.of() : known.getList(NUMBERS, Long.class, List.of());
    }
}

package vn.khuyencong.ledger.query.documents;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.persons.Persons;

/**
 * Where questions find their documents. An answer stands at one position of the log: if a document runs ahead of it
 * while a batch is being stored, or another generation took its place meanwhile, the question is asked again.
 */
public final class Readings {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRIES = 20;

    private final Projections projections;
    private final Past past;
    private final Log log;
    private final Persons persons;

    public Readings(Projections projections, Log log, Persons persons) {
        this.projections = projections;
        this.past = new Past(log);
        this.log = log;
        this.persons = persons;
    }

    /**
     * Answers a question from a projection's documents at the moment that is asked about. The question may be put more
     * than once and must do nothing but read.
     *
     * @param minPosition the position that the answer must have seen, or null
     * @throws NotReached if the projection does not get there in five seconds
     */
    public <T> T ask(String projection, AsOf asOf, @Nullable Long minPosition, Function<View, T> question) {
        for (int tries = 0; tries < TRIES; tries++) {
            RunningProjection running = projections.named(projection);
            if (minPosition != null) {
                running.await(minPosition, PATIENCE);
            }
            T answer = ask(running, asOf, question);
            if (projections.named(projection).equals(running)) {
                return answer;
            }
        }
        throw new NotReached(minPosition == null ? -1 : minPosition);
    }

    private <T> T ask(RunningProjection running, AsOf asOf, Function<View, T> question) {
        if (asOf.isStateAt(running.storedPosition())) {
            return present(running, asOf, question);
        }
        return question.apply(pastOf(running, asOf));
    }

    private View pastOf(RunningProjection running, AsOf asOf) {
        return past.at(running.projection(), asOf, limitOf(asOf)).openedBy(persons);
    }

    /** The moment with the position that it has on the log, for documents that tell their own past. */
    public Moment pin(AsOf asOf) {
        Instant known = asOf.knownAsOf();
        long limit = limitOf(asOf);
        long position = known == null ? limit : Math.min(limit, log.lastKnownBy(known));
        return new Moment(position, asOf.effectiveAsOf(), known);
    }

    /** When the fact at a position was recorded; null before the first. */
    public @Nullable Instant recordedAt(long position) {
        return position < 0 ? null : log.recordedAt(position);
    }

    private long limitOf(AsOf asOf) {
        long head = log.head();
        Long wanted = asOf.position();
        if (wanted != null && wanted > head) {
            throw new NotReached(wanted);
        }
        return wanted == null ? head : wanted;
    }

    private <T> T present(RunningProjection running, AsOf asOf, Function<View, T> question) {
        for (int tries = 0; tries < TRIES; tries++) {
            long position = running.storedPosition();
            if (!asOf.isStateAt(position)) {
                return question.apply(pastOf(running, asOf));
            }
            try {
                Documents stored = new StoredDocuments(running.stored(), position);
                return question.apply(new View(stored, new Moment(position, null, null), persons));
            } catch (StoredDocuments.RanAhead document) {
                running.await(document.seen(), PATIENCE);
            }
        }
        throw new NotReached(running.storedPosition() + 1);
    }
}

package vn.khuyencong.ledger.query.shelves;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.reference.Names;

/**
 * What the things on a page are called, at the moment of its question: each is looked up once, in its own stream. What nobody registered is called by its id.
 */
public final class Titles {
    /** A party, a project, a published text or a unit. */
    public record Named(String id, String name) {}

    /** An act by what stands at its head; issuer and date are null where only its id is known. */
    public record Act(
            DecisionId id,
            String number,
            @Nullable String issuerName,
            @Nullable LocalDate signedOn) {}

    /** A programme; one without a name of its own is called by its level, its unit and its years. */
    public record Programme(
            ProgrammeId id,
            @Nullable String name,
            @Nullable ProgrammeLevel level,
            @Nullable Period period,
            @Nullable Named unit) {}

    /** Căn cứ: what something rests on, by name; a decision or a text, with its words and where they stand. */
    public record Ground(
            @Nullable Act decision,
            @Nullable Named statement,
            @Nullable String quote,
            @Nullable String place) {}

    private final Shelves shelves;
    private final Names names;
    private final Map<String, Object> known = new HashMap<>();

    public Titles(View view) {
        this.shelves = DocumentShelves.of(view);
        this.names = new Names(view.documents());
    }

    public Act decision(DecisionId id) {
        return once(
                Act.class,
                id.value(),
                key -> beginning(key, DecisionRegistered.class)
                        .map(it -> new Act(id, it.number().asWritten(), it.issuerName(), it.signedOn()))
                        .orElseGet(() -> new Act(id, key, null, null)));
    }

    /** The party as it is called at the moment; a person whose data are erased is called nothing more. */
    public Named party(PartyId id) {
        return once(
                Named.class,
                id.value(),
                key -> new Named(
                        key, Party.of(id, shelves).map(it -> it.now().called()).orElse(key)));
    }

    /** The text under its title, which not every text has. */
    public Named statement(StatementId id) {
        return once(
                Named.class,
                id.value(),
                key -> new Named(
                        key,
                        beginning(key, StatementPublished.class)
                                .map(StatementPublished::title)
                                .orElse(key)));
    }

    public Programme programme(ProgrammeId id) {
        return once(
                Programme.class,
                id.value(),
                key -> beginning(key, ProgrammeRegistered.class)
                        .map(it -> new Programme(id, it.name(), it.level(), it.period(), unit(it.unit())))
                        .orElseGet(() -> new Programme(id, key, null, null, null)));
    }

    /** The project as its last proposal calls it. */
    public Named project(ProjectId id) {
        return once(
                Named.class,
                id.value(),
                key -> new Named(
                        key,
                        shelves.of(key)
                                .standing(ProjectProposed.class)
                                .reduce((before, last) -> last)
                                .map(ProjectProposed::name)
                                .orElse(key)));
    }

    public Ground ground(Evidence evidence) {
        DecisionId decision = evidence.decision();
        StatementId statement = evidence.statement();
        return new Ground(
                decision == null ? null : decision(decision),
                statement == null ? null : statement(statement),
                evidence.quote(),
                evidence.place());
    }

    public List<Ground> grounds(List<Evidence> evidence) {
        return evidence.stream().map(this::ground).toList();
    }

    public Named unit(Unit unit) {
        return new Named(unit.key(), Optional.ofNullable(names.of(unit)).orElse(unit.key()));
    }

    /** Each activity with its code; empty where none is stated. */
    public List<Named> activities(@Nullable Activities stated) {
        return stated == null
                ? List.of()
                : stated.codes().stream().map(this::activity).toList();
    }

    private Named activity(ActivityCode code) {
        return new Named(code.code(), Optional.ofNullable(names.of(code)).orElse(code.code()));
    }

    private <F extends Fact> Optional<F> beginning(String stream, Class<F> kind) {
        return shelves.first(stream)
                .map(StoredFact::fact)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private <T> T once(Class<T> kind, String id, Function<String, T> title) {
        Object found = known.get(id);
        if (found == null) {
            found = title.apply(id);
            known.put(id, found);
        }
        return kind.cast(found);
    }
}

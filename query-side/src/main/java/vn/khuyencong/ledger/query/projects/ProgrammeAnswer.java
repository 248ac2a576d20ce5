package vn.khuyencong.ledger.query.projects;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.shelves.Tally;

/** A programme: what it rests on, its targets, the money booked or reported for it, and the projects proposed under it. */
record ProgrammeAnswer(
        ProgrammeId id,
        Unit unit,
        ProgrammeLevel level,
        Period period,
        @Nullable String name,
        List<Evidence> evidence,
        List<DecisionId> bases,
        List<Target> targets,
        Map<String, Tally.Sum> measures,
        List<ProjectId> projects) {

    /** The programme, or nothing where nobody registered it. */
    static Optional<ProgrammeAnswer> of(ProgrammeId id, Shelves shelves) {
        Shelf shelf = shelves.of(id.value());
        return shelf.facts(ProgrammeRegistered.class)
                .filter(it -> it.programme().equals(id))
                .findFirst()
                .map(it -> answer(it, shelf));
    }

    private static ProgrammeAnswer answer(ProgrammeRegistered it, Shelf shelf) {
        List<List<Posting>> entries = shelf.all().stream()
                .map(stored -> Postings.of(stored.fact()).stream()
                        .filter(posting -> it.programme().equals(posting.scope().programme()))
                        .toList())
                .toList();
        List<ProjectId> projects = shelf.standing(ProjectProposed.class)
                .map(ProjectProposed::project)
                .distinct()
                .toList();
        return new ProgrammeAnswer(
                it.programme(),
                it.unit(),
                it.level(),
                it.period(),
                it.name(),
                it.evidence(),
                it.bases(),
                Target.of(shelf),
                Tally.of(entries, EnumSet.allOf(Measure.class)).shown(),
                projects);
    }
}

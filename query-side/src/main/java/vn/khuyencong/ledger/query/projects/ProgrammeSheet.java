package vn.khuyencong.ledger.query.projects;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.query.balances.BookSums;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.page.Columns;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** A programme on one page: what it is and rests on, its targets, its money by kind, and a part of its projects. */
record ProgrammeSheet(
        Titles.Programme programme,
        Titles.Named unit,
        List<Titles.Ground> grounds,
        List<Titles.Act> bases,
        List<Aim> targets,
        BookSums sums,
        List<ProjectList.Row> projects,
        @Nullable String next) {

    /** A target with the names of what it rests on, and those that it took the place of. */
    record Aim(Target target, List<Titles.Ground> grounds, List<Aim> before) {
        static Aim of(Target it, Titles titles) {
            return new Aim(
                    it,
                    titles.grounds(it.evidence()),
                    it.before().stream().map(former -> of(former, titles)).toList());
        }
    }

    /**
     * The sheet of a programme with its sums.
     *
     * @throws QuestionProblem UNKNOWN_PROGRAMME
     */
    static ProgrammeSheet of(ProgrammeId id, BookSums sums, Paging paging, View view) {
        Shelves shelves = DocumentShelves.of(view);
        ProgrammeRegistered registered = shelves.first(id.value())
                .map(StoredFact::fact)
                .filter(ProgrammeRegistered.class::isInstance)
                .map(ProgrammeRegistered.class::cast)
                .orElseThrow(() -> QuestionProblem.unknown("UNKNOWN_PROGRAMME", id));
        Titles titles = new Titles(view);
        Shelves.Page page = shelves.list(Listing.PROJECTS.of(id), paging.from(), paging.limit());
        Stream<ProjectAnswer> projects =
                page.ids().stream().flatMap(project -> ProjectAnswer.of(new ProjectId(project), shelves).stream());
        return new ProgrammeSheet(
                titles.programme(id),
                titles.unit(registered.unit()),
                titles.grounds(registered.evidence()),
                registered.bases().stream().map(titles::decision).toList(),
                Target.of(shelves.own(id.value())).stream()
                        .map(it -> Aim.of(it, titles))
                        .toList(),
                sums,
                projects.filter(project -> belongs(project, id))
                        .map(project -> ProjectList.Row.of(project, titles))
                        .toList(),
                page.next() == null ? null : page.next().toString());
    }

    /** A proposal that came back may name another programme than before. */
    private static boolean belongs(ProjectAnswer project, ProgrammeId id) {
        return id.equals(project.programme()) || project.lines().stream().anyMatch(line -> id.equals(line.programme()));
    }

    public Moment asOf() {
        return sums.asOf();
    }

    public List<Measure> booked() {
        return Columns.stated(Columns.BOOKED, sums.cells());
    }

    public List<Measure> counterpart() {
        return Columns.stated(Columns.COUNTERPART, sums.cells());
    }

    public List<Measure> reported() {
        return Columns.stated(Columns.REPORTED, sums.cells());
    }
}

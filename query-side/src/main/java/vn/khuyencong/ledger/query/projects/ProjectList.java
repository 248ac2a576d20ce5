package vn.khuyencong.ledger.query.projects;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.shelves.Awaiting;
import vn.khuyencong.ledger.query.shelves.AwaitingPaging;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.web.Provinces;

/** A part of the list of projects, whole or of one unit, in the order in which they were proposed. */
record ProjectList(
        List<Row> rows, @Nullable String next, Titles.@Nullable Named unit, List<Names.Version> units, Moment asOf) {

    /** A project and where its money stands; {@code sums} is null where nothing has been approved yet. */
    record Row(
            ProjectAnswer project,
            Titles.Named unit,
            @Nullable ProjectSums sums) {
        static Row of(ProjectAnswer project, Titles titles) {
            return new Row(project, titles.unit(project.unit()), ProjectSums.of(project.lines()));
        }
    }

    static ProjectList of(@Nullable String province, Paging paging, View view) {
        Names names = new Names(view.documents());
        Unit unit = Provinces.read(province, names);
        Titles titles = new Titles(view);
        Shelves shelves = DocumentShelves.of(view);
        Shelves.Page page = shelves.list(Listing.PROJECTS.of(province, names), paging.from(), paging.limit());
        String next = page.next() == null ? null : page.next().toString();
        return of(page.ids(), next, unit, names, titles, view);
    }

    /** Those that wait for an approver, whoever has waited longest first. */
    static ProjectList awaitingApproval(@Nullable String province, AwaitingPaging wanted, View view) {
        Names names = new Names(view.documents());
        Unit unit = Provinces.read(province, names);
        Awaiting.Part part = Awaiting.of(view).list(unit, wanted);
        List<String> ids = part.projects().stream().map(it -> it.id().value()).toList();
        return of(ids, part.next(), unit, names, new Titles(view), view);
    }

    private static ProjectList of(
            List<String> ids, @Nullable String next, @Nullable Unit unit, Names names, Titles titles, View view) {
        Shelves shelves = DocumentShelves.of(view);
        Stream<ProjectAnswer> projects =
                ids.stream().flatMap(id -> ProjectAnswer.of(new ProjectId(id), shelves).stream());
        return new ProjectList(
                projects.map(it -> Row.of(it, titles)).toList(),
                next,
                unit == null ? null : titles.unit(unit),
                names.inOrder(),
                view.asOf());
    }
}

package vn.khuyencong.ledger.query.projects;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.reference.Names;
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
        return of(page, unit, names, titles, shelves, view);
    }

    /** Those that wait for an approver, in the order in which they began to. */
    static ProjectList awaitingApproval(@Nullable String province, Paging paging, View view) {
        Names names = new Names(view.documents());
        Unit unit = Provinces.read(province, names);
        Shelves shelves = DocumentShelves.of(view);
        Shelves.Page page = paging.of(shelves.awaitingApproval(unit));
        return of(page, unit, names, new Titles(view), shelves, view);
    }

    private static ProjectList of(
            Shelves.Page page, @Nullable Unit unit, Names names, Titles titles, Shelves shelves, View view) {
        Stream<ProjectAnswer> projects =
                page.ids().stream().flatMap(id -> ProjectAnswer.of(new ProjectId(id), shelves).stream());
        return new ProjectList(
                projects.map(it -> Row.of(it, titles)).toList(),
                page.next() == null ? null : page.next().toString(),
                unit == null ? null : titles.unit(unit),
                names.inOrder(),
                view.asOf());
    }
}

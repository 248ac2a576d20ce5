package vn.khuyencong.ledger.query.projects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.Party;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** A party on one page: what it is, and a part of the projects in which it has a part. */
record PartySheet(
        Party party,
        Titles.@Nullable Named unit,
        List<Row> projects,
        @Nullable String next,
        Moment asOf) {

    /** A project, and what the party is to it. */
    record Row(ProjectList.Row project, Set<PartyAnswer.Role> roles) {}

    /**
     * The sheet of a party at the moment of the view.
     *
     * @throws QuestionProblem UNKNOWN_PARTY
     */
    static PartySheet of(PartyId id, Paging paging, View view) {
        Shelves shelves = DocumentShelves.of(view);
        Party party = Party.of(id, shelves).orElseThrow(() -> QuestionProblem.unknown("UNKNOWN_PARTY", id));
        Unit unit = party.now().unit();
        Titles titles = new Titles(view);
        Shelves.Page page = shelves.list(Listing.PROJECTS.of(id), paging.from(), paging.limit());
        return new PartySheet(
                party,
                unit == null ? null : titles.unit(unit),
                page.ids().stream()
                        .flatMap(project -> row(new ProjectId(project), id, shelves, titles).stream())
                        .toList(),
                page.next() == null ? null : page.next().toString(),
                view.asOf());
    }

    private static Optional<Row> row(ProjectId project, PartyId id, Shelves shelves, Titles titles) {
        Set<PartyAnswer.Role> roles = PartyAnswer.rolesIn(shelves.of(project.value()), id);
        return ProjectAnswer.of(project, shelves)
                .filter(it -> !roles.isEmpty())
                .map(it -> new Row(ProjectList.Row.of(it, titles), roles));
    }
}

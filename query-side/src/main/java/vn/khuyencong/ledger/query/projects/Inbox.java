package vn.khuyencong.ledger.query.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.shelves.Awaiting;
import vn.khuyencong.ledger.query.shelves.AwaitingPaging;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.shelves.Titles;

/** Hộp chờ duyệt: the proposals that wait for an approver, each with who may decide on it. */
record Inbox(List<Row> rows, @Nullable String next, int waiting, Moment asOf) {

    /**
     * A proposal.
     *
     * @param mine whether the reader proposed it and so may not decide on it
     * @param decidable whether the reader may approve or return it
     */
    record Row(
            ProjectAnswer project,
            Titles.Named unit,
            List<Titles.Named> activities,
            String proposer,
            Instant recordedAt,
            LocalDate effectiveOn,
            boolean mine,
            boolean decidable) {}

    static Inbox of(@Nullable Reader reader, AwaitingPaging wanted, View view) {
        Shelves shelves = DocumentShelves.of(view);
        Titles titles = new Titles(view);
        Awaiting awaiting = Awaiting.of(view);
        Awaiting.Part part = awaiting.list(null, wanted);
        return new Inbox(
                part.projects().stream()
                        .flatMap(it -> row(it.id(), shelves, titles, reader))
                        .toList(),
                part.next(),
                awaiting.total(),
                view.asOf());
    }

    private static Stream<Row> row(ProjectId id, Shelves shelves, Titles titles, @Nullable Reader reader) {
        StoredFact proposal = shelves.of(id.value()).all().stream()
                .filter(it -> it.fact() instanceof ProjectProposed)
                .reduce((before, last) -> last)
                .orElse(null);
        if (proposal == null || !(proposal.fact() instanceof ProjectProposed proposed)) {
            return Stream.empty();
        }
        return ProjectAnswer.of(id, shelves).stream()
                .map(project -> new Row(
                        project,
                        titles.unit(project.unit()),
                        titles.activities(project.activities()),
                        proposal.actor(),
                        proposal.recordedAt(),
                        proposed.effectiveOn(),
                        reader != null && project.proposers().contains(reader.person()),
                        Action.on(project, reader).contains(Action.APPROVAL)));
    }
}

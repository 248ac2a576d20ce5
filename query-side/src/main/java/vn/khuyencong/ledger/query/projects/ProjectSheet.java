package vn.khuyencong.ledger.query.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** A project on one page: what it is, where its money stands, what it brought, and all that happened to it. */
public record ProjectSheet(
        ProjectAnswer project,
        Titles.Named unit,
        Titles.@Nullable Programme programme,
        Titles.@Nullable Named implementer,
        List<Titles.Named> beneficiaries,
        List<Titles.Named> activities,
        Titles.@Nullable Named before,
        List<Titles.Named> after,
        List<LineRow> lines,
        @Nullable ProjectSums sums,
        List<ContractRow> contracts,
        List<OutcomeRow> outcomes,
        Register register,
        List<Action> actions,
        Moment asOf) {

    /** A budget line; {@code payer} is named where it is not the project's own unit. */
    public record LineRow(ProjectAnswer.Line line, Titles.@Nullable Named payer, Titles.@Nullable Named beneficiary) {}

    /** A contract, and the entry that signed it. */
    public record ContractRow(
            ProjectAnswer.ContractView contract,
            Titles.@Nullable Named contractor,
            @Nullable EntryId entry) {}

    /**
     * The sheet of a project at the moment of the view.
     *
     * @param reader to whom actions are offered, null for nobody
     * @throws QuestionProblem UNKNOWN_PROJECT
     */
    public static ProjectSheet of(ProjectId id, View view, @Nullable Reader reader) {
        Shelves shelves = DocumentShelves.of(view);
        ProjectAnswer project =
                ProjectAnswer.of(id, shelves).orElseThrow(() -> QuestionProblem.unknown("UNKNOWN_PROJECT", id));
        Titles titles = new Titles(view);
        History history = History.of(shelves.of(id.value()));
        Reader posting = reader != null && reader.serves(project.unit()) ? reader : null;
        return new ProjectSheet(
                project,
                titles.unit(project.unit()),
                project.programme() == null ? null : titles.programme(project.programme()),
                project.implementer() == null ? null : titles.party(project.implementer()),
                beneficiariesOf(project).map(titles::party).toList(),
                titles.activities(project.activities()),
                Optional.ofNullable(project.life().registeredAgainFrom())
                        .map(titles::project)
                        .orElse(null),
                project.life().takenUpBy().stream().map(titles::project).toList(),
                project.lines().stream()
                        .map(line -> row(line, project.unit(), titles))
                        .toList(),
                ProjectSums.of(project.lines()),
                project.contracts().stream().map(it -> row(it, history, titles)).toList(),
                project.outcomes().stream().flatMap(OutcomeRow::of).toList(),
                Register.of(history, new Telling(titles, project.unit()), titles, posting),
                Action.on(project, reader),
                view.asOf());
    }

    /** What the reader may post, by step of the project's life. */
    public List<Action.Group> groups() {
        return Action.grouped(actions);
    }

    /** The form of an action; a project that was returned is proposed again with what it said before. */
    public String link(Action action) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(action.form()).queryParam("project", project.id());
        if (action == Action.PROPOSAL) {
            link.queryParam("name", "{name}")
                    .queryParam("unit", project.unit())
                    .queryParam("kind", project.kind())
                    .queryParam("level", project.level());
        }
        return link.encode().buildAndExpand(Map.of("name", project.name())).toUriString();
    }

    /** The beneficiary that the proposal names, by name. */
    public @Nullable String beneficiaryName() {
        PartyId proposed = project.beneficiary();
        return proposed == null
                ? null
                : beneficiaries.stream()
                        .filter(it -> it.id().equals(proposed.value()))
                        .map(Titles.Named::name)
                        .findFirst()
                        .orElse(proposed.value());
    }

    private static Stream<PartyId> beneficiariesOf(ProjectAnswer project) {
        return Stream.concat(
                        Stream.ofNullable(project.beneficiary()),
                        project.lines().stream()
                                .map(ProjectAnswer.Line::beneficiary)
                                .flatMap(Stream::ofNullable))
                .distinct();
    }

    private static LineRow row(ProjectAnswer.Line line, Unit home, Titles titles) {
        Unit payer = line.fund().unit();
        return new LineRow(
                line,
                payer.equals(home) ? null : titles.unit(payer),
                line.beneficiary() == null ? null : titles.party(line.beneficiary()));
    }

    private static ContractRow row(ProjectAnswer.ContractView contract, History history, Titles titles) {
        return new ContractRow(
                contract,
                contract.contractor() == null ? null : titles.party(contract.contractor()),
                standing(
                                history,
                                fact -> fact instanceof ContractSigned it
                                        && it.contract().equals(contract.id()))
                        .map(History.Item::entry)
                        .orElse(null));
    }

    private static Optional<History.Item> standing(History history, Predicate<Fact> wanted) {
        return history.items().stream()
                .filter(it -> it.reversedBy() == null && wanted.test(it.fact()))
                .findFirst();
    }
}

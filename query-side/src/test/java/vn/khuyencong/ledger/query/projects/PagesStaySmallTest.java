package vn.khuyencong.ledger.query.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.projects.ProjectStory.CENTRE;
import static vn.khuyencong.ledger.query.projects.ProjectStory.LINE;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PLAN;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROGRAMME;
import static vn.khuyencong.ledger.query.projects.ProjectStory.UNIT;
import static vn.khuyencong.ledger.query.projects.ProjectStory.million;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.query.balances.BookSums;
import vn.khuyencong.ledger.query.documents.CountedDocuments;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.Cells;
import vn.khuyencong.ledger.query.shelves.MemoryShelves;
import vn.khuyencong.ledger.query.shelves.Paging;

/** However many projects there are: a page reads what it shows. */
class PagesStaySmallTest {
    private static final Moment NOW = new Moment(0, null, null);
    private static final BookSums NO_SUMS = new BookSums(new Cells(Map.of(), Map.of()), Map.of(), NOW);
    private static final Paging FIRST = Paging.of(null, null);
    private static final LocalDate DAY = LocalDate.of(2016, 2, 1);

    private final MemoryShelves few = holding(60);
    private final MemoryShelves many = holding(1_500);

    @Test
    void a_list_of_projects() {
        readsTheSame(view -> ProjectList.of(UNIT.key(), FIRST, view));
    }

    @Test
    void a_project_whose_decision_and_programme_many_others_share() {
        readsTheSame(view -> ProjectSheet.of(project(1), view, null));
    }

    @Test
    void a_party_with_a_part_in_all_of_them() {
        readsTheSame(view -> PartySheet.of(CENTRE, FIRST, view));
    }

    @Test
    void a_programme_with_all_of_them() {
        readsTheSame(view -> ProgrammeSheet.of(PROGRAMME, NO_SUMS, FIRST, view));
    }

    private void readsTheSame(Consumer<View> page) {
        assertThat(readBy(page, many)).isPositive().isEqualTo(readBy(page, few));
    }

    private static int readBy(Consumer<View> page, MemoryShelves shelves) {
        CountedDocuments documents = new CountedDocuments(shelves.documents());
        page.accept(new View(documents, NOW));
        return documents.read();
    }

    private static MemoryShelves holding(int projects) {
        MemoryShelves shelves = new MemoryShelves();
        shelves.put(
                PLAN,
                new DecisionRegistered(
                        PLAN,
                        DecisionNumber.of("10/QĐ-UBND"),
                        PLAN.issuer(),
                        "UBND tỉnh Vĩnh Long",
                        PLAN.signedOn(),
                        null,
                        null,
                        null));
        shelves.put(CENTRE, new PartyRegistered(CENTRE, PartyKind.PUBLIC_SERVICE_UNIT, "Trung tâm", null, UNIT, null));
        shelves.put(
                PROGRAMME,
                new ProgrammeRegistered(
                        PROGRAMME,
                        UNIT,
                        ProgrammeLevel.LOCAL,
                        Period.ofYears(2016, 2020),
                        null,
                        List.of(Evidence.of(PLAN)),
                        List.of()));
        for (int number = 1; number <= projects; number++) {
            begin(project(number), shelves);
        }
        return shelves;
    }

    private static void begin(ProjectId project, MemoryShelves shelves) {
        shelves.put(
                project,
                new ProjectProposed(
                        project,
                        UNIT,
                        ProjectKind.GROUP,
                        ProgrammeLevel.LOCAL,
                        PROGRAMME,
                        "Máy sấy",
                        CENTRE,
                        null,
                        null,
                        null,
                        null,
                        DAY));
        shelves.put(
                project,
                new BudgetApproved(
                        project,
                        UNIT,
                        List.of(new BudgetLine(LINE, null, million(1), null)),
                        DAY,
                        List.of(Evidence.of(PLAN))));
    }

    private static ProjectId project(int number) {
        return ProjectId.of(new UUID(8, number));
    }
}

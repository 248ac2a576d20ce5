package vn.khuyencong.ledger.query.shelves;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;

class PartsInProjectsTest {
    private static final Unit UNIT = new Unit("86@2004-07-08");
    private static final FundId FUND = new FundId("fund.86@2004-07-08.2016.provincial");
    private static final ProgrammeId OWN = new ProgrammeId("programme.86@2004-07-08.local.2016-2020");
    private static final ProgrammeId NATIONAL = new ProgrammeId("programme.vn.national.2016-2020");
    private static final PartyId CENTRE = PartyId.of(new UUID(7, 1));
    private static final PartyId BUILDER = PartyId.of(new UUID(7, 2));
    private static final LocalDate DAY = LocalDate.of(2016, 1, 4);
    private static final List<Evidence> EVIDENCE =
            List.of(Evidence.of(new DecisionId("decision.10-qd-ubnd.86-ubnd.2016-01-04")));

    private final MemoryShelves shelves = new MemoryShelves();

    @Test
    void a_project_is_listed_once_under_everything_that_has_a_part_in_it() {
        propose(1, OWN);
        propose(2, OWN);
        propose(1, OWN);
        assertThat(listed(Listing.PROJECTS.of(OWN))).containsExactly(project(1), project(2));
        assertThat(listed(Listing.PROJECTS.of(CENTRE))).containsExactly(project(1), project(2));
    }

    @Test
    void who_comes_in_later_has_it_on_the_list_from_then_on() {
        propose(1, OWN);
        LineRef line = new LineRef("1", FUND, null, NATIONAL);
        shelves.put(
                project(1),
                new BudgetApproved(
                        new ProjectId(project(1)),
                        UNIT,
                        List.of(new BudgetLine(line, null, Money.dong(5), null)),
                        DAY,
                        EVIDENCE));
        shelves.put(
                project(1),
                new ContractSigned(
                        new ProjectId(project(1)),
                        "C1",
                        ContractKind.CONTRACT,
                        line,
                        BUILDER,
                        Money.dong(5),
                        DAY,
                        EVIDENCE));
        assertThat(listed(Listing.PROJECTS.of(NATIONAL))).containsExactly(project(1));
        assertThat(listed(Listing.PROJECTS.of(BUILDER))).containsExactly(project(1));
        assertThat(shelves.foldedAgain()
                        .list(Listing.PROJECTS.of(BUILDER), 0, 10)
                        .ids())
                .containsExactly(project(1));
    }

    private List<String> listed(Listing listing) {
        return shelves.list(listing, 0, 10).ids();
    }

    private static String project(int number) {
        return ProjectId.of(new UUID(8, number)).value();
    }

    private void propose(int number, ProgrammeId programme) {
        shelves.put(
                project(number),
                new ProjectProposed(
                        new ProjectId(project(number)),
                        UNIT,
                        ProjectKind.SINGLE,
                        ProgrammeLevel.LOCAL,
                        programme,
                        "Máy sấy",
                        CENTRE,
                        null,
                        null,
                        null,
                        null,
                        DAY));
    }
}

package vn.khuyencong.ledger.query.shelves;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectReturned;

class AwaitingApprovalTest {
    private static final Unit VINH_LONG = new Unit("86@2004-07-08");
    private static final Unit NGHE_AN = new Unit("40@2004-07-08");
    private static final LocalDate DAY = LocalDate.of(2016, 1, 4);
    private static final List<Evidence> EVIDENCE =
            List.of(Evidence.of(new DecisionId("decision.10-qd-ubnd.86-ubnd.2016-01-04")));

    private final MemoryShelves shelves = new MemoryShelves();

    @Test
    void a_proposal_waits_in_its_unit_and_among_all() {
        propose(1, VINH_LONG);
        propose(2, NGHE_AN);
        propose(3, VINH_LONG);
        assertThat(shelves.awaitingApproval(VINH_LONG)).containsExactly(project(1), project(3));
        assertThat(shelves.awaitingApproval(null)).containsExactly(project(1), project(3), project(2));
    }

    @Test
    void what_was_approved_or_returned_waits_no_more_and_what_is_proposed_again_waits_last() {
        propose(1, VINH_LONG);
        propose(2, VINH_LONG);
        propose(3, VINH_LONG);
        approve(2, "1");
        shelves.put(project(1), new ProjectReturned(new ProjectId(project(1)), "thiếu dự toán", DAY));
        assertThat(shelves.awaitingApproval(null)).containsExactly(project(3));
        propose(1, VINH_LONG);
        assertThat(shelves.awaitingApproval(null)).containsExactly(project(3), project(1));
    }

    @Test
    void an_approval_that_is_taken_back_leaves_its_project_waiting_unless_another_stands() {
        propose(1, VINH_LONG);
        EntryId first = approve(1, "1");
        EntryId second = approve(1, "2");
        reverse(1, first);
        assertThat(shelves.awaitingApproval(null)).isEmpty();
        reverse(1, second);
        assertThat(shelves.awaitingApproval(null)).containsExactly(project(1));
    }

    @Test
    void facts_that_come_again_after_a_crash_change_nothing() {
        propose(1, VINH_LONG);
        propose(2, NGHE_AN);
        reverse(1, approve(1, "1"));
        approve(2, "1");
        assertThat(shelves.foldedAgain().awaitingApproval(null)).containsExactly(project(1));
    }

    private void propose(int number, Unit unit) {
        shelves.put(
                project(number),
                new ProjectProposed(
                        new ProjectId(project(number)),
                        unit,
                        ProjectKind.SINGLE,
                        ProgrammeLevel.LOCAL,
                        null,
                        "Máy móc " + number,
                        null,
                        null,
                        null,
                        null,
                        DAY));
    }

    private EntryId approve(int number, String line) {
        LineRef ref = new LineRef(line, new FundId("fund.86@2004-07-08.2016.provincial"), null, null);
        return shelves.put(
                project(number),
                new BudgetApproved(
                        new ProjectId(project(number)),
                        VINH_LONG,
                        List.of(new BudgetLine(ref, null, Money.dong(5), null)),
                        DAY,
                        EVIDENCE));
    }

    private void reverse(int number, EntryId approval) {
        shelves.put(project(number), new EntryReversed(approval, DAY, "nhầm", List.of(), null, EVIDENCE));
    }

    private static String project(int number) {
        return ProjectId.of(new UUID(7, number)).value();
    }
}

package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.ADVANCE_OUTSTANDING;
import static vn.khuyencong.ledger.command.desk.Refusal.RECEIVABLE_OPEN;
import static vn.khuyencong.ledger.command.desk.Refusal.SPENDING_UNSETTLED;
import static vn.khuyencong.ledger.command.desk.Refusal.STOPPED_WITHOUT_VOLUME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.RecoveryOrdered;
import vn.khuyencong.ledger.events.project.WorkAccepted;

/**
 * Đóng đề án: nothing is outstanding, unsettled or to be recovered; what was not contracted or not drawn goes back to
 * the plan of its fund.
 */
public record CloseProject(ProjectId project, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        ProjectRules.mustKnowIfShown(evidence, around);
        Books books = state.books();
        List<LineRest> rests = new ArrayList<>();
        List<Evidence> restsOn = new ArrayList<>(evidence);
        new TreeMap<>(state.lines()).forEach((id, line) -> {
            mustBeDone(books, id, effectiveOn);
            mustBeMeasured(id, state, around);
            rests.add(restOf(line, books));
            line.evidence().stream().filter(it -> !restsOn.contains(it)).forEach(restsOn::add);
        });
        return List.of(new ProjectClosed(project, rests, effectiveOn, restsOn));
    }

    /** On that day and from then on. */
    private static void mustBeDone(Books books, String line, LocalDate on) {
        mustBeZero(ADVANCE_OUTSTANDING, books.mostFrom(on, Limit.ADVANCE, line), line, on);
        mustBeZero(SPENDING_UNSETTLED, books.mostFrom(on, Limit.SPENT_UNSETTLED, line), line, on);
        mustBeZero(RECEIVABLE_OPEN, books.mostFrom(on, Limit.RECEIVABLE_REDUCING, line), line, on);
        mustBeZero(RECEIVABLE_OPEN, books.mostFrom(on, Limit.RECEIVABLE_INCOME, line), line, on);
    }

    /** What a stopped project keeps rests on volume that was accepted, or on the order that took back the rest. */
    private static void mustBeMeasured(String line, ProjectState state, Circumstances around) {
        boolean keeps = state.books().balance(Limit.SETTLED_NET, line).isPositive();
        boolean measured = state.entries().standing().values().stream()
                .anyMatch(fact ->
                        fact instanceof WorkAccepted work && work.line().id().equals(line)
                                || fact instanceof RecoveryOrdered order
                                        && order.line().id().equals(line));
        around.unlessLifted(STOPPED_WITHOUT_VOLUME, state.isStopped() && keeps && !measured, "", line);
    }

    private static void mustBeZero(Refusal refusal, Money rest, String line, LocalDate on) {
        refusal.whenMore(rest, Money.ZERO, on, "", line);
    }

    private static LineRest restOf(Line line, Books books) {
        String id = line.ref().id();
        return new LineRest(
                line.ref(), books.balance(Limit.CONTRACT_UNDRAWN, id), books.balance(Limit.LINE_UNCONTRACTED, id));
    }
}

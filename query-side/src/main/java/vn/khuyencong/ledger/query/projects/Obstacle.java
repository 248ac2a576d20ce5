package vn.khuyencong.ledger.query.projects;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * Why a project cannot close, one for each thing on a line that stands in the way; named as the ledger names the refusal.
 *
 * @param amount what is left to be done there, in đồng
 */
public record Obstacle(Refusal refusal, String line, Amount amount) {

    /** The names under which closing would be refused. */
    public enum Refusal {
        ADVANCE_OUTSTANDING,
        SPENDING_UNSETTLED,
        RECEIVABLE_OPEN,
        STOPPED_WITHOUT_VOLUME
    }

    /** What stands in the way of closing the project, line by line. */
    public static List<Obstacle> on(ProjectAnswer project) {
        return project.lines().stream().flatMap(line -> on(line, project)).toList();
    }

    private static Stream<Obstacle> on(ProjectAnswer.Line line, ProjectAnswer project) {
        boolean paid = line.drawn().money().isPositive();
        boolean unmeasured = project.status() == Status.STOPPED && paid && !isMeasured(line, project);
        return Stream.of(
                        new Obstacle(Refusal.ADVANCE_OUTSTANDING, line.id(), line.advance()),
                        new Obstacle(Refusal.SPENDING_UNSETTLED, line.id(), line.unsettled()),
                        new Obstacle(Refusal.RECEIVABLE_OPEN, line.id(), line.receivable()),
                        new Obstacle(
                                Refusal.STOPPED_WITHOUT_VOLUME,
                                line.id(),
                                unmeasured ? line.drawn() : Amount.of(Money.ZERO)))
                .filter(it -> it.amount().money().isPositive());
    }

    /** By volume that was accepted, or by an order to pay it back. */
    private static boolean isMeasured(ProjectAnswer.Line line, ProjectAnswer project) {
        return line.accepted().money().isPositive()
                || project.life().receivables().stream()
                        .anyMatch(it -> it.line().id().equals(line.id()) && it.ordered());
    }
}

package vn.khuyencong.ledger.command.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.Verdict;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.command.fund.FundCommand;

/**
 * What the bookkeeper expects of a command to a fund before the ledger has answered.
 *
 * @param objections the rules that it breaks; the ledger names one of them
 * @param shortfalls what would be below zero; told only where no rule is broken
 * @param rows what it would write
 */
record FundForesight(Set<Refusal> objections, List<Shortfall> shortfalls, List<Row> rows) {

    static FundForesight of(FundCommand command, Caller caller, NaiveFunds funds, Sheet sheet) {
        Set<Refusal> objections = FundObjections.to(command, caller, funds);
        if (!objections.isEmpty()) {
            return new FundForesight(objections, List.of(), List.of());
        }
        List<Row> rows = funds.rowsOf(command);
        return new FundForesight(objections, Shortfall.after(rows, sheet), rows);
    }

    void mustAgree(Verdict verdict, FundCommand command) {
        if (verdict instanceof Declined it) {
            boolean foreseen = objections.contains(it.refusal())
                    || shortfalls.stream().anyMatch(shortfall -> shortfall.isToldBy(it));
            assertThat(foreseen)
                    .as("the ledger declined %s: %s, where the books say %s", command, it, this)
                    .isTrue();
        } else {
            assertThat(objections).as("the ledger took %s", command).isEmpty();
            assertThat(shortfalls).as("the ledger took %s", command).isEmpty();
        }
    }
}

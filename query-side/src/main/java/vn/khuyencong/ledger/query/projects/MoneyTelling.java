package vn.khuyencong.ledger.query.projects;

import static vn.khuyencong.ledger.query.projects.Details.code;
import static vn.khuyencong.ledger.query.projects.Details.day;
import static vn.khuyencong.ledger.query.projects.Details.line;
import static vn.khuyencong.ledger.query.projects.Details.said;
import static vn.khuyencong.ledger.query.projects.Details.told;
import static vn.khuyencong.ledger.query.projects.Details.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.CodeReclassified;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.CounterpartCommitted;
import vn.khuyencong.ledger.events.project.CounterpartEvidenced;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.RecoveryOrdered;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.events.project.ReturnGround;
import vn.khuyencong.ledger.events.project.TreasuryConfirmed;

/** Tells what is said of a project's money: what it was given, paid, showed of its own, owes, and what the Treasury says. */
final class MoneyTelling {
    private final Details details;

    MoneyTelling(Details details) {
        this.details = details;
    }

    Told disbursed(FundsDisbursed it) {
        return told(
                it.amount(),
                new Detail.Word("cash", "disbursement", it.kind().name()),
                said("contract", it.contract()),
                line(it.line()),
                details.fund(it.line().fund()),
                said("voucher", it.voucher()),
                day("document-date", it.documentDate()),
                code("budget-code", it.budgetCode()));
    }

    Told back(
            Money amount,
            ReturnGround ground,
            String contract,
            LineRef line,
            String voucher,
            @Nullable BudgetCode code) {
        return told(
                amount,
                new Detail.Word("ground", "return-ground", ground.name()),
                said("contract", contract),
                line(line),
                details.fund(line.fund()),
                said("voucher", voucher),
                code("budget-code", code));
    }

    List<Told> moved(LineRef from, LineRef to, Money uncontracted, List<ContractShare> contracts) {
        List<Told> told = new ArrayList<>();
        if (uncontracted.isPositive()) {
            told.add(told(uncontracted, line(from), said("to-line", to.id()), details.fund(to.fund())));
        }
        for (ContractShare it : contracts) {
            told.add(told(
                    it.undrawn(),
                    said("contract", it.contract()),
                    line(from),
                    said("to-line", to.id()),
                    details.fund(to.fund())));
        }
        return told;
    }

    List<Told> carried(LineCarriedOver it) {
        Detail ground = new Detail.Word(
                "carry-over-ground", "carry-over-ground", it.ground().name());
        List<Told> told = new ArrayList<>();
        for (ContractShare share : it.contracts()) {
            List<@Nullable Detail> moves = Arrays.asList(
                    said("contract", share.contract()),
                    line(it.line()),
                    said("to-line", it.newLine().id()),
                    details.fund(it.newLine().fund()),
                    ground);
            List<@Nullable Detail> all = new ArrayList<>(moves);
            all.add(share.advance().isPositive() ? new Detail.Cost("carried-advance", share.advance()) : null);
            told.add(Told.of(share.undrawn(), all));
        }
        return told;
    }

    static Told recovered(RecoveryRecorded it) {
        return told(
                it.amount(),
                new Detail.Word("ground", "return-ground", it.ground().name()),
                new Detail.Entry("recovers", it.recovers()),
                line(it.line()),
                year(it.receivedIn()),
                said("voucher", it.voucher()),
                code("budget-code", it.budgetCode()));
    }

    /** An amount of a line and the fund that pays it. */
    Told onLine(Money amount, LineRef line) {
        return told(amount, line(line), details.fund(line.fund()));
    }

    static Told cleared(AdvanceCleared it) {
        return told(it.amount(), line(it.line()), said("voucher", it.voucher()), code("budget-code", it.budgetCode()));
    }

    Told committed(CounterpartCommitted it) {
        return told(it.amount(), year(it.counterpart().fiscalYear()), details.party("counterpart-of", it.party()));
    }

    Told evidenced(CounterpartEvidenced it) {
        return told(
                it.amount(),
                year(it.counterpart().fiscalYear()),
                details.party("counterpart-of", it.party()),
                said("voucher", it.voucher()),
                day("document-date", it.documentDate()));
    }

    static Told struckOut(AmountDisallowed it) {
        return told(
                it.amount(),
                new Detail.Word("disallowance", "disallowance", it.ground().name()),
                said("contract", it.contract()),
                line(it.line()),
                year(it.handledIn()),
                said("reason", it.reason()));
    }

    static Told orderedBack(RecoveryOrdered it) {
        return told(
                it.amount(),
                said("contract", it.contract()),
                line(it.line()),
                day("due-on", it.dueOn()),
                said("reason", it.reason()));
    }

    static Told confirmed(TreasuryConfirmed it) {
        return told(
                null,
                new Detail.Cost("treasury-says", it.amount()),
                line(it.line()),
                said("record", it.record()),
                code("budget-code", it.budgetCode()));
    }

    static Told recoded(CodeReclassified it) {
        return told(
                null,
                new Detail.Cost("amount", it.amount()),
                new Detail.Entry("entry", it.entry()),
                line(it.line()),
                code("code-before", it.from()),
                code("budget-code", it.to()),
                said("voucher", it.voucher()));
    }
}

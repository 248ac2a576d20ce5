package vn.khuyencong.ledger.command.life;

import static vn.khuyencong.ledger.events.accounts.Account.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.life.NaiveProject.Entry;
import vn.khuyencong.ledger.command.project.*;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.DisallowanceGround;
import vn.khuyencong.ledger.events.project.DisbursementKind;

/**
 * Writes down by hand what each command means, account by account, from the table of accounts alone: which line gives,
 * which takes, and what undoes what. It never asks the ledger's own postings.
 */
final class Bookkeeper {
    private final Sheet sheet;
    private final NaiveProject project;
    private final List<Row> rows = new ArrayList<>();

    private Bookkeeper(Sheet sheet, NaiveProject project) {
        this.sheet = sheet;
        this.project = project;
    }

    /** Thrown where the books have no line, contract or entry of that name: such a command has no rows. */
    static final class NothingThere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static List<Row> rowsOf(ProjectCommand command, NaiveProject project, Sheet sheet) {
        Bookkeeper keeper = new Bookkeeper(sheet, project);
        keeper.write(command);
        return keeper.rows;
    }

    private void write(ProjectCommand command) {
        switch (command) {
            case ApproveBudget it ->
                it.lines()
                        .forEach(line ->
                                grant(line.line(), fundOf(line), line.amount().dong(), it.effectiveOn()));
            case AdjustBudget it ->
                grant(it.line(), fund(it.line()), it.change().dong(), it.effectiveOn());
            case AssignBeneficiary it -> split(it);
            case SignContract it -> contract(it.line(), it.amount().dong(), it.effectiveOn());
            case AmendContract it ->
                contract(contractsLine(it.contract()), it.change().dong(), it.effectiveOn());
            case DisburseFunds it ->
                cash(contractsLine(it.contract()), into(it), it.amount().dong(), it.effectiveOn());
            case ClearAdvance it -> ofLine(it.line(), ADVANCE, SPENT_UNSETTLED, it.amount(), it.effectiveOn());
            case ReturnAdvance it -> back(at(it.line(), it.contract()), ADVANCE, it.amount(), it.effectiveOn());
            case RefundPayment it -> back(at(it.line(), it.contract()), SPENT_UNSETTLED, it.amount(), it.effectiveOn());
            case CommitCounterpart it ->
                counterpart(COUNTERPART_PROMISE, COUNTERPART_COMMITTED, it.amount(), it.effectiveOn());
            case EvidenceCounterpart it ->
                counterpart(COUNTERPART_ORIGIN, COUNTERPART_EVIDENCED, it.amount(), it.effectiveOn());
            case AcceptWork it -> accept(it);
            case SettleProject it -> ofLine(it.line(), SPENT_UNSETTLED, SPENT_SETTLED, it.amount(), it.effectiveOn());
            case DisallowAmount it -> strikeOut(it);
            case OrderRecovery it ->
                ofLine(at(it.line(), it.contract()), ADVANCE, RECEIVABLE_REDUCING, it.amount(), it.effectiveOn());
            case RecordRecovery it -> recover(it);
            case ChangeSource it -> changeSource(it);
            case CarryOverLine it -> carryOver(it);
            case CloseProject it -> project.lines().forEach((line, fund) -> close(line, fund, it.effectiveOn()));
            default -> {}
        }
    }

    private void between(Account from, String giver, Account to, String taker, long amount, LocalDate on) {
        rows.add(new Row(on, from, giver, -amount));
        rows.add(new Row(on, to, taker, amount));
    }

    private void ofLine(String line, Account from, Account to, Money amount, LocalDate on) {
        fund(line);
        between(from, holder(line), to, holder(line), amount.dong(), on);
    }

    private void grant(String line, FundId fund, long amount, LocalDate on) {
        between(PLAN_AVAILABLE, fund.value(), LINE_UNCONTRACTED, holder(line), amount, on);
    }

    private void split(AssignBeneficiary it) {
        fund(it.line());
        String part = it.newLine();
        if (part != null) {
            between(
                    LINE_UNCONTRACTED,
                    holder(it.line()),
                    LINE_UNCONTRACTED,
                    holder(part),
                    it.amount().dong(),
                    it.effectiveOn());
        }
    }

    private void contract(String line, long amount, LocalDate on) {
        fund(line);
        between(LINE_UNCONTRACTED, holder(line), CONTRACT_UNDRAWN, holder(line), amount, on);
    }

    private static Account into(DisburseFunds it) {
        return it.kind() == DisbursementKind.ADVANCE ? ADVANCE : SPENT_UNSETTLED;
    }

    private void cash(String line, Account into, long amount, LocalDate on) {
        String fund = fund(line).value();
        between(CONTRACT_UNDRAWN, holder(line), CONTRACT_DRAWN, holder(line), amount, on);
        between(AUTHORITY_AVAILABLE, fund, AUTHORITY_USED, fund, amount, on);
        between(TREASURY, holder(line), into, holder(line), amount, on);
    }

    private void back(String line, Account from, Money amount, LocalDate on) {
        if (isOpen(line, on)) {
            cash(line, from, -amount.dong(), on);
        } else {
            between(from, holder(line), BUDGET_INCOME, holder(line, year(line)), amount.dong(), on);
        }
    }

    /** The year of a line is open until 31 January of the next. */
    boolean isOpen(String line, LocalDate on) {
        return on.isBefore(LocalDate.of(year(line) + 1, 2, 1));
    }

    private void counterpart(Account from, Account to, Money amount, LocalDate on) {
        between(from, project.id.value(), to, project.id.value(), amount.dong(), on);
    }

    private void accept(AcceptWork it) {
        ofLine(it.line(), WORK_ORIGIN, WORK_ACCEPTED, it.amount(), it.effectiveOn());
        Money counterpart = it.counterpart();
        if (counterpart != null && !counterpart.isZero()) {
            counterpart(COUNTERPART_EVIDENCED, COUNTERPART_ACCEPTED, counterpart, it.effectiveOn());
        }
    }

    private void strikeOut(DisallowAmount it) {
        String line = at(it.line(), it.contract());
        if (isBefore(it, line)) {
            ofLine(line, SPENT_UNSETTLED, RECEIVABLE_REDUCING, it.amount(), it.effectiveOn());
        } else {
            String handled = holder(line, it.effectiveOn().getYear());
            between(PRIOR_YEAR, handled, RECEIVABLE_INCOME, handled, it.amount().dong(), it.effectiveOn());
        }
    }

    private boolean isBefore(DisallowAmount it, String line) {
        if (it.ground() != null) {
            return it.ground() == DisallowanceGround.BEFORE_SETTLEMENT;
        }
        return sheet.balance(SPENT_UNSETTLED, holder(line)) != 0 || settledNet(line) <= 0;
    }

    private long settledNet(String line) {
        long net = sheet.balance(SPENT_SETTLED, holder(line));
        for (int year = 2016; year < 2030; year++) {
            net += sheet.balance(PRIOR_YEAR, holder(line, year));
        }
        return net;
    }

    private void recover(RecordRecovery it) {
        Entry owed = there(project.standing(it.entry().sequence()));
        if (!(owed.command instanceof OrderRecovery) && !(owed.command instanceof DisallowAmount)) {
            throw new NothingThere();
        }
        int received = it.effectiveOn().getYear();
        String line = owed.rows.getFirst().holder().split("\\|", -1)[1];
        Row debt = owed.rows.getLast();
        if (debt.account() == RECEIVABLE_REDUCING && isOpen(line, it.effectiveOn())) {
            cash(line, RECEIVABLE_REDUCING, -it.amount().dong(), it.effectiveOn());
        } else {
            between(
                    debt.account(),
                    debt.holder(),
                    BUDGET_INCOME,
                    holder(line, received),
                    it.amount().dong(),
                    it.effectiveOn());
        }
    }

    private void changeSource(ChangeSource it) {
        FundId old = fund(it.line());
        String fund = there(NaiveProject.payerAfter(it, old)).value();
        long uncontracted = sheet.balance(LINE_UNCONTRACTED, holder(it.line()));
        long undrawn = project.restOn(it.line());
        between(LINE_UNCONTRACTED, holder(it.line()), PLAN_AVAILABLE, old.value(), uncontracted, it.effectiveOn());
        between(CONTRACT_UNDRAWN, holder(it.line()), PLAN_AVAILABLE, old.value(), undrawn, it.effectiveOn());
        between(PLAN_AVAILABLE, fund, LINE_UNCONTRACTED, holder(it.newLine()), uncontracted, it.effectiveOn());
        between(PLAN_AVAILABLE, fund, CONTRACT_UNDRAWN, holder(it.newLine()), undrawn, it.effectiveOn());
    }

    private void carryOver(CarryOverLine it) {
        FundId old = fund(it.line());
        Money wantedRest = it.undrawn();
        Money wantedOpen = it.advance();
        long rest = wantedRest == null ? project.restOn(it.line()) : wantedRest.dong();
        long open = wantedOpen == null ? sheet.balance(ADVANCE, holder(it.line())) : wantedOpen.dong();
        stand(it.line(), old, -rest, -open, it.effectiveOn());
        stand(it.newLine(), there(NaiveProject.next(it, old)), rest, open, it.effectiveOn());
    }

    private void stand(String line, FundId fund, long rest, long open, LocalDate on) {
        between(PLAN_GIVEN, fund.value(), CONTRACT_UNDRAWN, holder(line), rest, on);
        between(AUTHORITY_GIVEN, fund.value(), AUTHORITY_AVAILABLE, fund.value(), rest, on);
        between(PLAN_GIVEN, fund.value(), CONTRACT_DRAWN, holder(line), open, on);
        between(AUTHORITY_GIVEN, fund.value(), AUTHORITY_USED, fund.value(), open, on);
        between(TREASURY, holder(line), ADVANCE, holder(line), open, on);
    }

    private void close(String line, FundId fund, LocalDate on) {
        long undrawn = sheet.balance(CONTRACT_UNDRAWN, holder(line));
        long uncontracted = sheet.balance(LINE_UNCONTRACTED, holder(line));
        between(CONTRACT_UNDRAWN, holder(line), PLAN_AVAILABLE, fund.value(), undrawn, on);
        between(LINE_UNCONTRACTED, holder(line), PLAN_AVAILABLE, fund.value(), uncontracted, on);
    }

    private FundId fundOf(ApproveBudget.Line line) {
        return FundId.of(line.unit() == null ? project.unit : line.unit(), line.fiscalYear(), line.source());
    }

    private FundId fund(String line) {
        return there(project.lines().get(line));
    }

    private int year(String line) {
        FiscalYear year = fund(line).fiscalYear();
        return year.year();
    }

    private String at(@Nullable String line, String contract) {
        return line == null ? contractsLine(contract) : line;
    }

    private String contractsLine(String contract) {
        return there(project.lineOf(contract));
    }

    String holder(String line) {
        return project.id.value() + "|" + line;
    }

    private String holder(String line, int year) {
        return holder(line) + "|" + year;
    }

    private static <T> T there(@Nullable T found) {
        if (found == null) {
            throw new NothingThere();
        }
        return Objects.requireNonNull(found);
    }
}

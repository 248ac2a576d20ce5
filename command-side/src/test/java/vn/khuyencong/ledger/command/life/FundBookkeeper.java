package vn.khuyencong.ledger.command.life;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.ledger.command.fund.AdjustFunds;
import vn.khuyencong.ledger.command.fund.AllocateFunds;
import vn.khuyencong.ledger.command.fund.CancelFunds;
import vn.khuyencong.ledger.command.fund.CarryOverFunds;
import vn.khuyencong.ledger.command.fund.FundCommand;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.fund.ReverseFundEntry;
import vn.khuyencong.ledger.command.fund.TransferFunds;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.fund.FundChain;

/** Writes down by hand what each command gives to a fund and takes from it, plan and authority apart. */
final class FundBookkeeper {
    private FundBookkeeper() {}

    /** The rows of whatever is no reversal. */
    static List<Row> rowsOf(FundCommand command) {
        return switch (command) {
            case PlanFunds it -> plan(it.fund(), it.amount().dong(), it.effectiveOn());
            case AllocateFunds it -> authority(it.fund(), it.amount().dong(), it.effectiveOn());
            case AdjustFunds it -> of(it.chain(), it.fund(), it.change().dong(), it.effectiveOn());
            case CancelFunds it -> of(it.chain(), it.fund(), -it.amount().dong(), it.effectiveOn());
            case TransferFunds it ->
                both(
                        of(it.chain(), it.fund(), -it.amount().dong(), it.effectiveOn()),
                        of(it.chain(), it.to(), it.amount().dong(), it.effectiveOn()));
            case CarryOverFunds it ->
                both(
                        all(it.fund(), -it.amount().dong(), it.effectiveOn()),
                        all(yearAfter(it.fund()), it.amount().dong(), it.effectiveOn()));
            case ReverseFundEntry it -> throw new IllegalArgumentException("rests on what was posted: " + it);
        };
    }

    /** The fund that is asked, and the one that takes from it if there is one. */
    static List<FundId> fundsOf(FundCommand command) {
        return switch (command) {
            case TransferFunds it -> List.of(it.fund(), it.to());
            case CarryOverFunds it -> List.of(it.fund(), yearAfter(it.fund()));
            default -> List.of(command.fund());
        };
    }

    private static FundId yearAfter(FundId fund) {
        return FundId.of(fund.unit(), new FiscalYear(fund.fiscalYear().year() + 1), fund.source());
    }

    private static List<Row> all(FundId fund, long amount, LocalDate on) {
        return both(plan(fund, amount, on), authority(fund, amount, on));
    }

    private static List<Row> of(FundChain chain, FundId fund, long amount, LocalDate on) {
        return chain == FundChain.PLAN ? plan(fund, amount, on) : authority(fund, amount, on);
    }

    private static List<Row> plan(FundId fund, long amount, LocalDate on) {
        return List.of(
                new Row(on, Account.PLAN_GIVEN, fund.value(), -amount),
                new Row(on, Account.PLAN_AVAILABLE, fund.value(), amount));
    }

    private static List<Row> authority(FundId fund, long amount, LocalDate on) {
        return List.of(
                new Row(on, Account.AUTHORITY_GIVEN, fund.value(), -amount),
                new Row(on, Account.AUTHORITY_AVAILABLE, fund.value(), amount));
    }

    private static List<Row> both(List<Row> one, List<Row> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}

package vn.khuyencong.ledger.command.life;

import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyencong.ledger.command.fund.AllocateFunds;
import vn.khuyencong.ledger.command.fund.FundCommand;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.fund.ReverseFundEntry;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Account;

/** What is planned for and allocated to funds of three years and three sources, and taken back. */
final class RandomFunds {
    private static final LocalDate FIRST = LocalDate.of(2016, 4, 4);

    private final Chance chance;
    private final List<FundId> funds = new ArrayList<>();
    private final Map<EntryId, List<Row>> standing = new TreeMap<>(Comparator.comparing(EntryId::value));

    RandomFunds(Chance chance) {
        this.chance = chance;
        for (int year = 2016; year <= 2018; year++) {
            funds.add(FundId.of(HAI_PHONG, new FiscalYear(year), FundingSource.PROVINCIAL));
            funds.add(FundId.of(HAI_PHONG, new FiscalYear(year), FundingSource.DISTRICT));
            funds.add(FundId.of(Unit.NATION, new FiscalYear(year), FundingSource.CENTRAL));
        }
    }

    /** Each fund has a plan and some authority to begin with. */
    List<FundCommand> first() {
        List<FundCommand> first = new ArrayList<>();
        for (FundId fund : funds) {
            first.add(new PlanFunds(fund, null, Money.dong(1_500), FIRST, BY_459));
            first.add(new AllocateFunds(fund, null, Money.dong(900), FIRST, BY_459));
        }
        return first;
    }

    FundCommand next() {
        FundId fund = chance.of(funds);
        LocalDate on = chance.day();
        return switch (chance.below(5)) {
            case 0, 1 -> new PlanFunds(fund, null, chance.amount(1_500), on, BY_459);
            case 2, 3 -> new AllocateFunds(fund, null, chance.amount(1_000), on, BY_459);
            default -> new ReverseFundEntry(chance.of(List.copyOf(standing.keySet())), on, "r", null);
        };
    }

    List<Row> rowsOf(FundCommand command) {
        return switch (command) {
            case PlanFunds it ->
                given(Account.PLAN_GIVEN, Account.PLAN_AVAILABLE, it.fund(), it.amount(), it.effectiveOn());
            case AllocateFunds it ->
                given(Account.AUTHORITY_GIVEN, Account.AUTHORITY_AVAILABLE, it.fund(), it.amount(), it.effectiveOn());
            case ReverseFundEntry it ->
                standing.getOrDefault(it.entry(), List.of()).stream()
                        .map(row -> row.oppositeOn(it.effectiveOn()))
                        .toList();
            default -> throw new IllegalArgumentException("not told here: " + command);
        };
    }

    private static List<Row> given(Account from, Account to, FundId fund, Money amount, LocalDate on) {
        return List.of(new Row(on, from, fund.value(), -amount.dong()), new Row(on, to, fund.value(), amount.dong()));
    }

    void took(FundCommand command, EntryId entry) {
        if (command instanceof ReverseFundEntry it) {
            standing.remove(it.entry());
        } else {
            standing.put(entry, rowsOf(command));
        }
    }
}

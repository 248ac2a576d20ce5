package vn.khuyencong.ledger.infra.benchmark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.infra.benchmark.store.FactMessages;

/** A made-up history of all provinces over 22 fiscal years; the same length gives the same history on every machine. */
final class NationalHistory {
    private static final long SEED = 45_2012;
    private static final List<Unit> UNITS = Units.ofTheFirstYear();
    private static final int FIRST_YEAR = 2004;
    private static final int YEARS = 22;
    private static final Money FUND = Money.dong(500_000_000_000L);

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final FactMessages messages = new FactMessages(SEED);
    private final Consumer<List<DomainEventMessage<Fact>>> commands;
    private final int length;
    private int told;

    private NationalHistory(int length, Consumer<List<DomainEventMessage<Fact>>> commands) {
        this.length = length;
        this.commands = commands;
    }

    /** Tells so many events, command by command. */
    static void tell(int length, Consumer<List<DomainEventMessage<Fact>>> commands) {
        NationalHistory history = new NationalHistory(length, commands);
        List<FundId> funds = history.funds();
        while (history.told < length) {
            history.life(funds.get(history.random.nextInt(funds.size()))).tell(history::command);
        }
    }

    private List<FundId> funds() {
        List<FundId> funds = new ArrayList<>();
        for (int i = 0; i < UNITS.size() * YEARS && told < length / 2; i++) {
            Unit unit = UNITS.get(i % UNITS.size());
            FiscalYear year = new FiscalYear(FIRST_YEAR + i / UNITS.size());
            FundId fund = FundId.of(unit, year, FundingSource.PROVINCIAL);
            LocalDate newYear = LocalDate.of(year.year(), 1, 1);
            command(List.of(Told.of(fund, new FundsPlanned(fund, null, FUND, newYear, evidence(fund)))));
            command(List.of(Told.of(fund, new FundsAllocated(fund, "1", FUND, newYear, evidence(fund)))));
            funds.add(fund);
        }
        return funds;
    }

    private Life life(FundId fund) {
        LocalDate from = LocalDate.of(fund.fiscalYear().year(), 1, 1).plusDays(random.nextInt(200));
        Money budget = Money.dong(50_000_000L + random.nextInt(500) * 1_000_000L);
        return new Life(ProjectId.of(uuid()), fund, PartyId.of(uuid()), from, budget, evidence(fund));
    }

    private List<Evidence> evidence(FundId fund) {
        Unit unit = fund.unit();
        int number = 1 + random.nextInt(999);
        String signed = LocalDate.of(fund.fiscalYear().year() - 1, 12, 1 + random.nextInt(31))
                .toString();
        DecisionId decision = new DecisionId("decision.%d-qd-ubnd.%s-ubnd.%s".formatted(number, unit.code(), signed));
        return List.of(Evidence.of(decision));
    }

    private void command(List<Told> facts) {
        Map<String, String> metaData = messages.newCommand();
        List<DomainEventMessage<Fact>> left = new ArrayList<>();
        for (Told it : facts) {
            if (told < length) {
                told++;
                left.add(messages.next(it.kind(), it.stream(), it.fact(), metaData));
            }
        }
        if (!left.isEmpty()) {
            commands.accept(left);
        }
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}

package vn.khuyencong.ledger.infra.benchmark.append;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.infra.benchmark.measure.Crowd;
import vn.khuyencong.ledger.infra.benchmark.store.FactMessages;
import vn.khuyencong.ledger.infra.benchmark.store.Store;

/** Callers who plan funds, each in streams of its own, so that nobody waits for anybody but the disk. */
final class Plans {
    private static final int PROVINCES = 63;
    private static final int FIRST_YEAR = 2004;

    private final List<Caller> callers = new ArrayList<>();

    Plans(Store store, int count, int streams) {
        for (int i = 0; i < count; i++) {
            callers.add(new Caller(store, i));
        }
        for (int i = 0; i < streams; i++) {
            callers.get(i % count).funds.add(fund(i));
        }
    }

    Crowd.Ask of(int caller) {
        return callers.get(caller);
    }

    private static FundId fund(int number) {
        Unit unit = new Unit("%02d@2004-01-01".formatted(number % PROVINCES + 1));
        return FundId.of(unit, new FiscalYear(FIRST_YEAR + number / PROVINCES), FundingSource.PROVINCIAL);
    }

    /** One caller, who goes round its funds. */
    private static final class Caller implements Crowd.Ask {
        private final Store store;
        private final FactMessages messages;
        private final List<FundId> funds = new ArrayList<>();
        private int asked;

        private Caller(Store store, int number) {
            this.store = store;
            this.messages = new FactMessages(number);
        }

        @Override
        public boolean again() {
            FundId fund = funds.get(asked % funds.size());
            asked++;
            LocalDate date = LocalDate.of(fund.fiscalYear().year(), 1, 1).plusDays(asked % 365);
            List<Evidence> evidence = List.of(Evidence.of(new DecisionId("decision.459-qd-ubnd.31-ubnd." + date)));
            FundsPlanned fact = new FundsPlanned(fund, null, Money.dong(1_000_000L + asked), date, evidence);
            store.publish(List.of(messages.next("Fund", fund.value(), fact, messages.newCommand())));
            return true;
        }
    }
}

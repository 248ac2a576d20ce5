package vn.khuyencong.ledger.infra.benchmark.history;

import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.infra.benchmark.measure.Figure;
import vn.khuyencong.ledger.infra.benchmark.measure.Goal;
import vn.khuyencong.ledger.infra.benchmark.measure.Pair;
import vn.khuyencong.ledger.infra.benchmark.measure.Setting;
import vn.khuyencong.ledger.infra.benchmark.store.Store;

/** The whole history from the store to all balances, warm, beside reading and decoding the same rows. */
public record FoldFigure(String name, Goal goal) implements Figure {

    @Override
    public String peer() {
        return "reading and decoding the same rows once";
    }

    @Override
    public String unit() {
        return "seconds";
    }

    @Override
    public Pair measure(Setting setting) throws Exception {
        try (Store store = Store.ours(setting.room("ours"))) {
            Writing.history(setting.effort().events(), store, setting.progress());
            return setting.slices(name).alternate(() -> seconds(() -> fold(store)), () -> seconds(() -> decode(store)));
        }
    }

    private static double seconds(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void fold(Store store) {
        BalanceSums sums = new BalanceSums();
        try (Stream<Fact> facts = facts(store)) {
            facts.forEach(sums::add);
        }
        if (!sums.total().equals(Money.ZERO)) {
            throw new IllegalStateException("the books do not balance: " + sums.total());
        }
    }

    private static void decode(Store store) {
        try (Stream<Fact> facts = facts(store)) {
            if (facts.mapToInt(System::identityHashCode).sum() == 0) {
                throw new IllegalStateException("nothing was read");
            }
        }
    }

    private static Stream<Fact> facts(Store store) {
        return store.engine()
                .readEvents(null, false)
                .map(TrackedEventMessage::getPayload)
                .map(Fact.class::cast);
    }
}

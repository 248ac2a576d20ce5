package vn.khuyencong.ledger.infra.benchmark.history;

import java.nio.file.Path;
import vn.khuyencong.ledger.infra.benchmark.measure.Figure;
import vn.khuyencong.ledger.infra.benchmark.measure.Goal;
import vn.khuyencong.ledger.infra.benchmark.measure.Pair;
import vn.khuyencong.ledger.infra.benchmark.measure.Setting;
import vn.khuyencong.ledger.infra.benchmark.store.Store;

/** The disk that one event takes with its metadata and all indexes, once everything is written back. */
public record SizeFigure(String name, Goal goal) implements Figure {

    @Override
    public String peer() {
        return "Axon JdbcEventStorageEngine on SQLite, the same events";
    }

    @Override
    public String unit() {
        return "bytes";
    }

    @Override
    public Pair measure(Setting setting) throws Exception {
        int events = setting.effort().events();
        Path ours = setting.room("ours");
        try (Store store = Store.ours(ours)) {
            Writing.history(events, store, setting.progress());
        }
        Path axons = setting.room("axon");
        try (Store store = Store.axons(axons)) {
            Writing.history(events, store, setting.progress());
        }
        return new Pair((double) Store.bytesIn(ours) / events, (double) Store.bytesIn(axons) / events);
    }
}

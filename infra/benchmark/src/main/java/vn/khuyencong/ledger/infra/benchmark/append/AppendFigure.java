package vn.khuyencong.ledger.infra.benchmark.append;

import vn.khuyencong.ledger.infra.benchmark.measure.Crowd;
import vn.khuyencong.ledger.infra.benchmark.measure.Figure;
import vn.khuyencong.ledger.infra.benchmark.measure.Goal;
import vn.khuyencong.ledger.infra.benchmark.measure.Pair;
import vn.khuyencong.ledger.infra.benchmark.measure.Setting;
import vn.khuyencong.ledger.infra.benchmark.store.Store;

/** One fact per unit of work, on the disk before the caller goes on, in a number of streams. */
public record AppendFigure(String name, int callers, int streams, Goal goal) implements Figure {

    @Override
    public String peer() {
        return "Axon JdbcEventStorageEngine on SQLite";
    }

    @Override
    public String unit() {
        return "events/s";
    }

    @Override
    public Pair measure(Setting setting) throws Exception {
        try (Store ours = Store.ours(setting.room("ours"));
                Store axons = Store.axons(setting.room("axon"))) {
            Plans toUs = new Plans(ours, callers, streams);
            Plans toAxon = new Plans(axons, callers, streams);
            Crowd crowd = new Crowd(callers);
            return setting.slices(name)
                    .alternate(
                            () -> crowd.perSecond(setting.effort().slice(), toUs::of),
                            () -> crowd.perSecond(setting.effort().slice(), toAxon::of));
        }
    }
}

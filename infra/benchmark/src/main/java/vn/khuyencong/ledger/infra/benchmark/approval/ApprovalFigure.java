package vn.khuyencong.ledger.infra.benchmark.approval;

import vn.khuyencong.ledger.infra.benchmark.measure.Crowd;
import vn.khuyencong.ledger.infra.benchmark.measure.Effort;
import vn.khuyencong.ledger.infra.benchmark.measure.Figure;
import vn.khuyencong.ledger.infra.benchmark.measure.Goal;
import vn.khuyencong.ledger.infra.benchmark.measure.Pair;
import vn.khuyencong.ledger.infra.benchmark.measure.Setting;

/** Approvals and payments by the desk, each over a project and its fund; PostgreSQL books as many sides in its script. */
public record ApprovalFigure(String name, int funds, Goal goal) implements Figure {
    private static final int CALLERS = 64;
    private static final int PROJECTS = 500;

    @Override
    public String peer() {
        return "pgbench: double entry, prepared, synchronous commit, 64 clients";
    }

    @Override
    public String unit() {
        return "commands/s";
    }

    @Override
    public Pair measure(Setting setting) throws Exception {
        try (Postgres postgres = Postgres.start(setting.room("postgres"));
                Office office = new Office(setting.room("ours"))) {
            Crowd crowd = new Crowd(CALLERS);
            Programme programme = new Programme(office, crowd, funds);
            programme.stand(PROJECTS);
            return setting.slices(name)
                    .alternate(
                            () -> day(programme, crowd, setting.effort()),
                            () -> postgres.transactionsPerSecond(
                                    CALLERS, setting.effort().slice()));
        }
    }

    /** Proposals are prepared before the clock runs: they touch one stream only. */
    private static double day(Programme programme, Crowd crowd, Effort effort) throws InterruptedException {
        programme.prepare();
        return crowd.perSecond(effort.slice(), programme::work);
    }
}

package vn.khuyencong.ledger.infra.benchmark.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.khuyencong.ledger.infra.benchmark.measure.Figure;
import vn.khuyencong.ledger.infra.benchmark.measure.Goal;
import vn.khuyencong.ledger.infra.benchmark.measure.Goal.AtMostTimes;
import vn.khuyencong.ledger.infra.benchmark.measure.Pair;
import vn.khuyencong.ledger.infra.benchmark.measure.Setting;

/** The time in which a page is made, the 99th percentile, beside the bare health page of the same process. */
public final class PageFigure implements Figure {
    private static final String HEALTH = "/actuator/health";
    private static final int PERCENT = 99;

    private final String name;
    private final Address address;
    private final Goal goal;
    private final NationalLedger ledger;

    /** Where a page of its kind is found in a ledger whose ids nobody knows beforehand. */
    interface Address {
        String in(ServedLedger served) throws Exception;
    }

    private PageFigure(String name, NationalLedger ledger, Address address, Goal goal) {
        this.name = name;
        this.ledger = ledger;
        this.address = address;
        this.goal = goal;
    }

    /** Every kind of page, all of one ledger. */
    public static List<Figure> all(double times) {
        NationalLedger ledger = new NationalLedger();
        List<Figure> figures = new ArrayList<>();
        Addresses.ALL.forEach((kind, address) ->
                figures.add(new PageFigure("page-" + kind, ledger, address, new AtMostTimes(times))));
        return figures;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String peer() {
        return "the bare health page";
    }

    @Override
    public String unit() {
        return "ms p99";
    }

    @Override
    public Goal goal() {
        return goal;
    }

    @Override
    public Pair measure(Setting setting) throws Exception {
        ServedLedger served = ledger.served(setting);
        String path = address.in(served);
        Duration slice = setting.effort().slice();
        return setting.slices(name).alternate(() -> slowest(served, path, slice), () -> slowest(served, HEALTH, slice));
    }

    /** The 99th percentile of one turn, in milliseconds. */
    private static double slowest(ServedLedger served, String path, Duration turn) throws Exception {
        long end = System.nanoTime() + turn.toNanos();
        List<Long> times = new ArrayList<>();
        do {
            long start = System.nanoTime();
            served.get(path);
            times.add(System.nanoTime() - start);
        } while (System.nanoTime() < end);
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * PERCENT / 100] / 1e6;
    }
}

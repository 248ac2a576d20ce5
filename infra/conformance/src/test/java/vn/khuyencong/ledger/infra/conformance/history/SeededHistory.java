package vn.khuyencong.ledger.infra.conformance.history;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A history that a seed tells again: three provinces at once, each in its own order, since nothing of one limits another.
 */
public final class SeededHistory {
    /** Printed on every run and set by {@code -Dledger.seed}. */
    public static final long SEED = Long.getLong("ledger.seed", System.nanoTime() & 0xFFFFFF);

    private static final List<String> UNITS = List.of("31@2004-07-08", "40@2004-07-08", "24@2004-07-08");

    private SeededHistory() {}

    /** Sends the whole history and returns when every command is answered. */
    public static void send(Desks desks, long seed) throws Exception {
        System.out.println("seeded history: -Dledger.seed=" + seed);
        Chance chance = new Chance(seed);
        List<ProvinceHistory> provinces = UNITS.stream()
                .map(unit -> new ProvinceHistory(unit, desks, chance.split()))
                .toList();
        try (var threads = Executors.newFixedThreadPool(UNITS.size())) {
            List<Future<?>> running = new ArrayList<>();
            provinces.forEach(province -> running.add(threads.submit(province::send)));
            for (Future<?> province : running) {
                province.get();
            }
        }
        System.out.println("seeded history: " + desks.sent() + " commands, " + desks.answers());
    }
}

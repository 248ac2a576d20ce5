package vn.khuyencong.ledger.query.documents;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The threads of a projection: named after it, and no reason for the process to live on. */
final class ProjectionThreads {
    private ProjectionThreads() {}

    static ScheduledExecutorService coordinator(String projection) {
        return one(projection + "-reads");
    }

    static ScheduledExecutorService worker(String projection) {
        return one(projection + "-folds");
    }

    private static ScheduledExecutorService one(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }
}

package vn.khuyencong.ledger.query.documents;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The two threads of a projection: named after it, and no reason for the process to live on. */
final class ProjectionThreads {
    private final ScheduledExecutorService reader;
    private final ScheduledExecutorService folder;

    ProjectionThreads(String projection) {
        this.reader = one(projection + "-reads");
        this.folder = one(projection + "-folds");
    }

    ScheduledExecutorService reader() {
        return reader;
    }

    ScheduledExecutorService folder() {
        return folder;
    }

    void end() {
        reader.shutdown();
        folder.shutdown();
    }

    private static ScheduledExecutorService one(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }
}

package vn.khuyencong.ledger.infra.embedded.house;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import vn.khuyencong.ledger.infra.embedded.eventstore.EventStoreUnavailable;
import vn.khuyencong.ledger.infra.embedded.start.CommandPoster;

/** Says in a sentence why the ledger cannot start on its data directory. */
public final class CannotStart implements FailureAnalyzer {
    private static final int PROBLEM = 1;
    private static final int UNAVAILABLE = 3;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        Throwable reason = reasonOf(failure);
        return reason == null
                ? null
                : new FailureAnalysis(
                        String.valueOf(reason.getMessage()),
                        "Stop the other ledger, or choose a directory with --data.",
                        failure);
    }

    /** 3 for a directory that is not to be had, 1 for anything else. */
    public static int exitCodeOf(Throwable failure) {
        return reasonOf(failure) == null ? PROBLEM : UNAVAILABLE;
    }

    private static @Nullable Throwable reasonOf(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof EventStoreUnavailable
                    || at instanceof DataDirectory.WrongBooks
                    || at instanceof CommandPoster.DoesNotFit) {
                return at;
            }
        }
        return null;
    }
}

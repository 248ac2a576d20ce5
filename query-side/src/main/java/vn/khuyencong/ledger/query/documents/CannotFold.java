package vn.khuyencong.ledger.query.documents;

import org.jspecify.annotations.Nullable;

/** A fact that a projection cannot fold: it stands still there rather than show money without it. */
final class CannotFold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotFold(String projection, Progress.@Nullable Failure failure) {
        super("projection " + projection + " stopped: " + failure);
    }
}

package vn.khuyencong.ledger.infra.embedded.eventstore;

/** Hears of each durable append: one transaction, one fsync, however many callers shared it. */
@FunctionalInterface
public interface AppendObserver {

    AppendObserver SILENT = (events, bytes, nanos) -> {};

    /** Called after the commit and before the callers go on; {@code bytes} counts payloads and metadata. */
    void appended(int events, long bytes, long nanos);
}

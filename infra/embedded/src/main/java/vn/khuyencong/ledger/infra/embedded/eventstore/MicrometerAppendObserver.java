package vn.khuyencong.ledger.infra.embedded.eventstore;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/** Publishes appends as {@code ledger_store_append_events}, {@code _bytes} and {@code _duration_seconds}. */
public final class MicrometerAppendObserver implements AppendObserver {

    private final DistributionSummary events;
    private final DistributionSummary bytes;
    private final Timer duration;

    public MicrometerAppendObserver(MeterRegistry registry) {
        events = DistributionSummary.builder("ledger.store.append.events")
                .description("Events per durable append")
                .register(registry);
        bytes = DistributionSummary.builder("ledger.store.append.bytes")
                .description("Bytes of payload and metadata per durable append")
                .register(registry);
        duration = Timer.builder("ledger.store.append.duration")
                .description("Time of a durable append, its fsync included")
                .register(registry);
    }

    @Override
    public void appended(int events, long bytes, long nanos) {
        this.events.record(events);
        this.bytes.record(bytes);
        duration.record(nanos, TimeUnit.NANOSECONDS);
    }
}

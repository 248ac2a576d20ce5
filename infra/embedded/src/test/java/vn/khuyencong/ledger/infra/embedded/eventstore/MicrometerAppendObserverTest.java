package vn.khuyencong.ledger.infra.embedded.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;

class MicrometerAppendObserverTest {

    @Test
    void appends_are_scraped_under_the_names_that_dashboards_use() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        AppendObserver observer = new MicrometerAppendObserver(registry);

        observer.appended(3, 750, 2_000_000);
        observer.appended(5, 1250, 4_000_000);

        assertThat(registry.scrape().lines())
                .contains(
                        "ledger_store_append_events_count 2",
                        "ledger_store_append_events_sum 8.0",
                        "ledger_store_append_bytes_sum 2000.0",
                        "ledger_store_append_duration_seconds_count 2",
                        "ledger_store_append_duration_seconds_sum 0.006");
    }
}

package vn.khuyencong.ledger.infra.embedded.house;

import org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;

/**
 * Axon orders its meters after class names of an older Spring Boot; without this bridge it would count on a registry of
 * its own that nobody reads.
 */
@AutoConfiguration(
        before = MicrometerMetricsAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusMetricsExportAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        })
public class MetersBeforeAxon {}

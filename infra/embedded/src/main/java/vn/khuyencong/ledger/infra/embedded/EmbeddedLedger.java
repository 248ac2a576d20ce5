package vn.khuyencong.ledger.infra.embedded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.micrometer.metrics.autoconfigure.startup.StartupTimeMetricsListenerAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.khuyencong.ledger.command.CommandSide;
import vn.khuyencong.ledger.infra.embedded.house.CannotStart;
import vn.khuyencong.ledger.query.QuerySide;

/** The whole ledger in one process, on stores of its own. */
@SpringBootApplication(
        exclude = {UserDetailsServiceAutoConfiguration.class, StartupTimeMetricsListenerAutoConfiguration.class})
@Import({CommandSide.class, QuerySide.class})
public class EmbeddedLedger {

    /** Starts the ledger on {@code LEDGER_DATA}; with the profile {@code demo} it posts the five texts. */
    public static void main(String[] arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        try {
            SpringApplication.run(EmbeddedLedger.class, arguments);
        } catch (RuntimeException told) {
            System.exit(CannotStart.exitCodeOf(told));
        }
    }
}

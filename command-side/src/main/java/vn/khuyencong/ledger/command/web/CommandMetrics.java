package vn.khuyencong.ledger.command.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Verdict;
import vn.khuyencong.ledger.command.desk.Verdict.Accepted;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;

/** Counts commands by type and outcome, and how long each took until it was recorded or refused. */
@Component
final class CommandMetrics {
    private static final String FAILED = "failed";

    private final MeterRegistry meters;

    CommandMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    Verdict measured(Command<?> command, Supplier<Verdict> sending) {
        Timer.Sample started = Timer.start(meters);
        String outcome = FAILED;
        try {
            Verdict verdict = sending.get();
            outcome = outcomeOf(verdict);
            return verdict;
        } finally {
            String type = command.getClass().getSimpleName();
            meters.counter("ledger_commands", "type", type, "outcome", outcome).increment();
            started.stop(meters.timer("ledger_command_duration", "type", type, "outcome", outcome));
        }
    }

    private static String outcomeOf(Verdict verdict) {
        return switch (verdict) {
            case Accepted accepted when accepted.repeated() -> "repeated";
            case Accepted accepted -> accepted.held() ? "held" : "accepted";
            case Declined declined -> "refused";
        };
    }
}

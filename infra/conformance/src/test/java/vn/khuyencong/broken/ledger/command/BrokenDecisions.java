package vn.khuyencong.broken.ledger.command;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khuyencong.broken.ledger.infra.Machine;
import vn.khuyencong.broken.ledger.query.BrokenAnswers;

/** Decisions as this house would not take them, each beside what it does wrong, and two as it would. */
public final class BrokenDecisions {
    private BrokenDecisions() {}

    public record IsToldTheTime(Clock clock) {
        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    @Component
    public static final class ProjectController {}

    public static final class ReadsTheClock {
        Instant recordedAt() {
            return Instant.now();
        }
    }

    public static final class HandsOnTheClock {
        Supplier<Instant> clock() {
            return Instant::now;
        }
    }

    public static final class ThrowsDice {
        List<UUID> ids() {
            return List.of("first", "second").stream()
                    .map(name -> UUID.randomUUID())
                    .toList();
        }
    }

    @Component
    public static final class KnowsSpring {}

    public record AsksWhatIsShown(BrokenAnswers.Sound balances) {}

    public record ReadsDocuments(MongoCollection<String> projects) {}

    public record KnowsItsMachine(Machine machine) {}

    public static final class SharesInFractions {
        long part(long wholeDong, List<Double> weights) {
            return wholeDong / weights.size();
        }
    }

    public static final class RemembersFractions {
        final float[][] sharesByYear = {};
    }
}

package vn.khuyencong.ledger.infra.conformance.fences;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Set;

/** The calls that answer differently each time; a clock that is handed in is no such call. */
final class ClockAndDice {
    private static final Set<String> ALWAYS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Random.<init>",
            "java.security.SecureRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current");

    static final DescribedPredicate<JavaAccess<?>> ARE_ASKED =
            describe("the clock or the dice are asked", access -> isAsked(access.getTarget()));

    private ClockAndDice() {}

    private static boolean isAsked(AccessTarget target) {
        return ALWAYS.contains(target.getOwner().getName() + "." + target.getName())
                || target instanceof CodeUnitAccessTarget call && isNowWithoutClock(call);
    }

    private static boolean isNowWithoutClock(CodeUnitAccessTarget call) {
        return call.getOwner().getPackageName().startsWith("java.time")
                && call.getName().equals("now")
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}

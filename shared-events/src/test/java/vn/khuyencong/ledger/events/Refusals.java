package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that a value cannot exist, and by which rule. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(InvalidValue.Rule rule, ThrowingCallable making) {
        InvalidValue refusal = catchThrowableOfType(InvalidValue.class, making);
        assertThat(refusal).as("a value that breaks " + rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
    }
}

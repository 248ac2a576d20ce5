package vn.khuyencong.ledger.infra.embedded.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private static final String NAME = "ketoan";
    private static final String HERE = "10.0.0.1";
    private static final int FREE = 5;

    private long nanos;
    private final Guesses guesses = new Guesses(() -> nanos);

    @Test
    void some_guesses_are_free_and_then_each_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        guessWrongly(FREE);
        List<Long> waits = IntStream.range(0, 10)
                .mapToObj(i -> {
                    long wait = secondsToWait();
                    pass(Duration.ofSeconds(wait));
                    guessWrongly(1);
                    return wait;
                })
                .toList();
        assertThat(waits).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L);
    }

    @Test
    void the_right_password_waits_too_and_then_wipes_the_slate() {
        guessWrongly(FREE);
        AtomicInteger looked = new AtomicInteger();
        assertThatThrownBy(() -> guesses.holds(NAME, HERE, () -> looked.incrementAndGet() > 0))
                .isInstanceOf(TooManyGuesses.class);
        assertThat(looked).hasValue(0);

        pass(Duration.ofSeconds(5));
        assertThat(guesses.holds(NAME, HERE, () -> true)).isTrue();
        guessWrongly(FREE - 1);
        assertThat(guesses.holds(NAME, HERE, () -> true)).isTrue();
    }

    @Test
    void the_owner_of_the_name_elsewhere_and_others_here_notice_nothing() {
        guessWrongly(FREE);
        assertThat(guesses.holds(NAME, "10.0.0.2", () -> true)).isTrue();
        assertThat(guesses.holds("lanhdao", HERE, () -> true)).isTrue();
    }

    @Test
    void wrong_ones_are_forgotten_after_an_hour_without_one() {
        guessWrongly(FREE);
        pass(Duration.ofSeconds(5));
        guessWrongly(1);
        pass(Duration.ofHours(1));
        guessWrongly(FREE);
        assertThat(secondsToWait()).isEqualTo(5);
    }

    private void guessWrongly(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(guesses.holds(NAME, HERE, () -> false)).isFalse();
        }
    }

    private long secondsToWait() {
        return catchThrowableOfType(TooManyGuesses.class, () -> guesses.holds(NAME, HERE, () -> true))
                .secondsToWait();
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }
}

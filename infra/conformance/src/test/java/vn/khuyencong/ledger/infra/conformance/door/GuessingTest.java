package vn.khuyencong.ledger.infra.conformance.door;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.RunningLedger.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;
import vn.khuyencong.ledger.infra.conformance.running.Visitor;

/** Who guesses passwords is made to wait, at the form and without it, and nobody else is. */
@ExtendWith(DemoLedger.class)
class GuessingTest {
    private static final int GUESSES = 5;

    @Test
    void after_some_wrong_passwords_not_even_the_right_one_is_looked_at(RunningLedger ledger) throws Exception {
        try (Visitor visitor = new Visitor(ledger)) {
            for (int i = 0; i < GUESSES; i++) {
                assertThat(visitor.signIn("lanhdao", "doan lan " + i, "/").status())
                        .isEqualTo(401);
            }
            Answer atTheForm = visitor.signIn("lanhdao", PASSWORD, "/");
            Instant told = Instant.now();
            long seconds = Long.parseLong(atTheForm.header("Retry-After"));
            assertThat(atTheForm.status()).isEqualTo(429);
            assertThat(seconds).isBetween(1L, 5L);
            assertThat(atTheForm.body()).contains("Hãy chờ " + seconds + " giây rồi thử lại", "value=\"lanhdao\"");

            Answer withoutIt = ledger.as("lanhdao").get("/api/v1/balances");
            assertThat(withoutIt.status()).isEqualTo(429);
            assertThat(withoutIt.code()).isEqualTo("TOO_MANY_GUESSES");
            assertThat(withoutIt.header("Retry-After")).isNotEmpty();
            assertThat(ledger.as("ketoan").get("/api/v1/balances").status()).isEqualTo(200);

            Thread.sleep(Duration.between(Instant.now(), told.plusSeconds(seconds)));
            assertThat(visitor.signIn("lanhdao", PASSWORD, "/").status()).isEqualTo(302);
            assertThat(ledger.as("lanhdao").get("/api/v1/balances").status()).isEqualTo(200);
        }
    }
}

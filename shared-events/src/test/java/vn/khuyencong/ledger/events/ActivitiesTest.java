package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.ACTIVITIES_EMPTY;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.ACTIVITY_UNREADABLE;
import static vn.khuyencong.ledger.events.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitiesTest {
    private static final Activities MODELS = Activities.of("A3.1", "A3.3", "A3.5");

    @Test
    void order_and_repetition_do_not_matter() {
        assertThat(Activities.of("A3.5", "A3.1", "A3.3", "A3.1"))
                .isEqualTo(MODELS)
                .hasToString("A3.1+A3.3+A3.5");
    }

    @Test
    void the_tenth_activity_comes_after_the_ninth() {
        assertThat(Activities.of("X1", "A10", "A9.5", "A2.1", "A2.10", "A1")).hasToString("A1+A2.1+A2.10+A9.5+A10+X1");
    }

    @Test
    void a_set_is_within_another_only_as_a_whole() {
        assertThat(MODELS.within(Activities.of("A3.1", "A3.3", "A3.5", "A4.1").codes()))
                .isTrue();
        assertThat(MODELS.within(MODELS.codes())).isTrue();
        assertThat(MODELS.within(Activities.of("A3.1", "A3.3").codes())).isFalse();
        assertThat(MODELS.within(List.of())).isFalse();
    }

    @Test
    void a_set_touches_another_in_one_activity() {
        assertThat(MODELS.touches(Activities.of("A3.5", "A4.1").codes())).isTrue();
        assertThat(MODELS.touches(Activities.of("A4.1").codes())).isFalse();
        assertThat(MODELS.touches(List.of())).isFalse();
    }

    @Test
    void no_activity_is_said_by_leaving_the_value_out() {
        assertRefused(ACTIVITIES_EMPTY, () -> new Activities(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a1", "B1", "A123", "A1.", "A1.123", "A1 ", "A3,1", "Ạ1", "A١"})
    void a_code_is_one_of_the_ledgers_own(String code) {
        assertRefused(ACTIVITY_UNREADABLE, () -> new ActivityCode(code));
    }
}

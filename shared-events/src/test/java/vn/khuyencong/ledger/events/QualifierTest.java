package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.Qualifier.ABOUT;
import static vn.khuyencong.ledger.events.Qualifier.EXACT;
import static vn.khuyencong.ledger.events.Qualifier.OVER;
import static vn.khuyencong.ledger.events.Qualifier.UP_TO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualifierTest {
    @ParameterizedTest
    @EnumSource
    void an_exact_part_weakens_nothing(Qualifier other) {
        assertThat(EXACT.weakest(other)).isEqualTo(other);
        assertThat(other.weakest(other)).isEqualTo(other);
        assertThat(ABOUT.weakest(other)).isEqualTo(ABOUT);
    }

    @Test
    void two_opposite_bounds_leave_only_about() {
        assertThat(OVER.weakest(UP_TO)).isEqualTo(ABOUT);
    }

    @Test
    void the_order_in_which_parts_are_added_does_not_matter() {
        for (Qualifier a : Qualifier.values()) {
            for (Qualifier b : Qualifier.values()) {
                assertThat(a.weakest(b)).isEqualTo(b.weakest(a));
                for (Qualifier c : Qualifier.values()) {
                    assertThat(a.weakest(b).weakest(c)).as("%s %s %s", a, b, c).isEqualTo(a.weakest(b.weakest(c)));
                }
            }
        }
    }
}

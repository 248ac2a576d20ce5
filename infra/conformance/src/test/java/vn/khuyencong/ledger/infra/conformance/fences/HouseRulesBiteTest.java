package vn.khuyencong.ledger.infra.conformance.fences;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.broken.ledger.command.BrokenDecisions;
import vn.khuyencong.broken.ledger.events.BrokenFacts;
import vn.khuyencong.broken.ledger.query.BrokenAnswers;

/** Each rule finds those that break it in a house built to be broken, and nobody else. */
class HouseRulesBiteTest {
    private static final JavaClasses BROKEN_HOUSE =
            new ClassFileImporter().importPackages("vn.khuyencong.broken.ledger");

    @Test
    void a_fact_that_needs_more_than_java_is_found() {
        assertThat(offendersOf(HouseRules.the_contract_needs_nothing_but_java_and_annotations))
                .containsExactlyInAnyOrder(BrokenFacts.KnowsSpring.class, BrokenFacts.KnowsItsStore.class);
    }

    @Test
    void a_decision_that_asks_what_is_shown_is_found() {
        assertThat(offendersOf(HouseRules.the_command_side_never_sees_the_query_side))
                .containsExactly(BrokenDecisions.AsksWhatIsShown.class);
    }

    @Test
    void an_answer_that_decides_is_found() {
        assertThat(offendersOf(HouseRules.the_query_side_never_sees_the_command_side))
                .containsExactly(BrokenAnswers.Decides.class);
    }

    @Test
    void a_decision_that_knows_its_machine_is_found() {
        assertThat(offendersOf(HouseRules.nobody_depends_on_infra))
                .containsExactly(BrokenDecisions.KnowsItsMachine.class);
    }

    @Test
    void a_clock_or_dice_in_a_decision_are_found_even_when_they_are_only_handed_on() {
        assertThat(offendersOf(HouseRules.decisions_read_no_clock_and_throw_no_dice))
                .containsExactlyInAnyOrder(
                        BrokenFacts.DatesItself.class,
                        BrokenDecisions.ReadsTheClock.class,
                        BrokenDecisions.HandsOnTheClock.class,
                        BrokenDecisions.ThrowsDice.class);
    }

    @Test
    void spring_in_the_model_is_found() {
        assertThat(offendersOf(HouseRules.the_model_knows_no_spring))
                .containsExactlyInAnyOrder(BrokenFacts.KnowsSpring.class, BrokenDecisions.KnowsSpring.class);
    }

    @Test
    void documents_outside_the_query_side_are_found() {
        assertThat(offendersOf(HouseRules.only_the_query_side_and_infra_touch_documents))
                .containsExactlyInAnyOrder(BrokenFacts.KnowsItsStore.class, BrokenDecisions.ReadsDocuments.class);
    }

    @Test
    void fractions_in_a_fact_or_a_decision_are_found() {
        assertThat(offendersOf(HouseRules.nothing_decided_is_floating_point))
                .containsExactlyInAnyOrder(
                        BrokenFacts.CountsInFractions.class,
                        BrokenDecisions.SharesInFractions.class,
                        BrokenDecisions.RemembersFractions.class);
    }

    private static List<Class<?>> offendersOf(ArchRule rule) {
        return BROKEN_HOUSE.stream()
                .filter(type -> rule.evaluate(BROKEN_HOUSE.that(DescribedPredicate.equalTo(type)))
                        .hasViolation())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}

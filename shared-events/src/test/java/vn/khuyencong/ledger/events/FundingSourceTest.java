package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.SOURCE_NOT_A_BUDGET;
import static vn.khuyencong.ledger.events.Refusals.assertRefused;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FundingSourceTest {
    private static final List<FundingSource> ALL = List.of(FundingSource.values());

    @Test
    void a_source_lies_within_the_nodes_above_it() {
        assertThat(table(FundingSource::isWithin)).isEqualTo("""
                        ALL          x . . . . . . . . .
                        STATE        x x . . . . . . . .
                        CENTRAL      x x x . . . . . . .
                        LOCAL        x x . x . . . . . .
                        PROVINCIAL   x x . x x . . . . .
                        DISTRICT     x x . x . x . . . .
                        COMMUNE      x x . x . . x . . .
                        OTHER_STATE  x x . . . . . x . .
                        COUNTERPART  x . . . . . . . x .
                        NOT_STATED   . . . . . . . . . x
                        """);
    }

    @Test
    void money_of_a_wider_or_unnamed_source_may_belong_to_a_node() {
        assertThat(table(FundingSource::mayBelongTo)).isEqualTo("""
                        ALL          . x x x x x x x x .
                        STATE        . . x x x x x x . .
                        CENTRAL      . . . . . . . . . .
                        LOCAL        . . . . x x x . . .
                        PROVINCIAL   . . . . . . . . . .
                        DISTRICT     . . . . . . . . . .
                        COMMUNE      . . . . . . . . . .
                        OTHER_STATE  . . . . . . . . . .
                        COUNTERPART  . . . . . . . . . .
                        NOT_STATED   x x x x x x x x x .
                        """);
    }

    @Test
    void no_money_both_belongs_to_a_node_and_only_may() {
        assertThat(table((one, node) -> one.isWithin(node) && one.mayBelongTo(node)))
                .doesNotContain("x");
    }

    @Test
    void only_leaves_of_the_state_have_a_fund() {
        assertThat(Stream.of(FundingSource.values()).filter(FundingSource::isBudget))
                .containsExactly(
                        FundingSource.CENTRAL,
                        FundingSource.PROVINCIAL,
                        FundingSource.DISTRICT,
                        FundingSource.COMMUNE,
                        FundingSource.OTHER_STATE);
        assertThat(FundingSource.PROVINCIAL.asBudget()).isEqualTo(FundingSource.PROVINCIAL);
        assertRefused(SOURCE_NOT_A_BUDGET, FundingSource.COUNTERPART::asBudget);
        assertRefused(SOURCE_NOT_A_BUDGET, FundingSource.LOCAL::asBudget);
    }

    @ParameterizedTest
    @EnumSource
    void a_slug_names_its_source(FundingSource source) {
        assertThat(FundingSource.ofSlug(source.slug())).isEqualTo(source);
        assertThat(source.slug()).matches("[a-z-]+");
    }

    /** One row a source, one column a node, both in the order in which the sources are declared. */
    private static String table(BiPredicate<FundingSource, FundingSource> relation) {
        return ALL.stream()
                .map(row -> "%-12s ".formatted(row)
                        + ALL.stream()
                                .map(column -> relation.test(row, column) ? "x" : ".")
                                .collect(Collectors.joining(" "))
                        + "\n")
                .collect(Collectors.joining());
    }
}

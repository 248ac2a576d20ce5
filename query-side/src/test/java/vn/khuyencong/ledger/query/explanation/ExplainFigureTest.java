package vn.khuyencong.ledger.query.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.Books2016;
import vn.khuyencong.ledger.query.Story;
import vn.khuyencong.ledger.query.balances.EveryFigure;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.entries.EntriesProjection;
import vn.khuyencong.ledger.query.evidence.CitedEvidence;
import vn.khuyencong.ledger.query.evidence.LegalBasis;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.FigureScope;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.web.Amount;

class ExplainFigureTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ALL_AT_ONCE = 1_000;
    private static final Filter YEAR_2016 = new Filter(null, new FiscalYear(2016), null, null, null, null);

    private final Story story = Books2016.told();
    private final View balances = story.seenBy(EveryFigure.projection());
    private final Documents entries = story.seenBy(new EntriesProjection()).documents();

    static Stream<Set<Dimension>> groupings() {
        return Stream.of(
                EnumSet.allOf(Dimension.class),
                EnumSet.of(Dimension.PROVINCE, Dimension.FISCAL_YEAR, Dimension.SOURCE, Dimension.ACTIVITY),
                EnumSet.of(Dimension.SOURCE),
                EnumSet.noneOf(Dimension.class));
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void the_leaves_of_every_figure_add_up_to_it(Set<Dimension> groupBy) {
        for (Filter filter : List.of(Filter.ALL, YEAR_2016)) {
            EveryFigure.of(filter, groupBy, balances).forEach((id, amount) -> {
                Explanation explanation = explain(FigureId.parse(id));
                assertThat(sum(leaves(explanation.children()))).as(id).isEqualTo(amount.amount());
                assertThat(explanation.amount().amount()).isEqualTo(amount.amount());
                assertThat(explanation.qualifier()).isEqualTo(amount.qualifier());
            });
        }
    }

    @Test
    void the_coverage_of_a_figure_is_the_same_from_both_sides() {
        EveryFigure.coverageOf(YEAR_2016, balances)
                .forEach((measure, coverage) -> assertThat(
                                explain(of(measure, YEAR_2016)).coverage())
                        .as(measure.wireName())
                        .isEqualTo(coverage));
    }

    @Test
    void the_event_of_every_leaf_holds_its_amount() {
        for (Measure measure : Measure.values()) {
            for (Node leaf : leaves(explain(of(measure, Filter.ALL)).children())) {
                String payload = JSON.writeValueAsString(at(leaf).fact());
                assertThat(payload).contains(leaf.amount().amount().replace("-", ""));
            }
        }
    }

    @Test
    void what_an_entry_takes_and_gives_back_on_one_line_is_no_leaf() {
        List<Node> leaves = leaves(explain(of(Measure.APPROVED, YEAR_2016)).children());

        assertThat(leaves.stream().map(leaf -> at(leaf).fact().getClass().getSimpleName()))
                .containsOnly("BudgetApproved", "BeneficiaryAssigned", "ProjectClosed");
    }

    @Test
    void groups_stand_only_where_a_figure_spans_several() {
        Explanation planned = explain(of(Measure.PLANNED, YEAR_2016));
        Explanation reported = explain(of(Measure.REPORTED_SPENT, Filter.ALL));

        assertThat(planned.children()).extracting(Node::label).containsExactly("CENTRAL", "PROVINCIAL");
        assertThat(planned.children()).extracting(Node::amount).containsExactly(dong(900_000_000), dong(2_000_000_000));
        assertThat(reported.children()).extracting(Node::label).containsExactly("Bắc Giang", "Hải Phòng");
        assertThat(reported.children().getLast().children())
                .extracting(Node::label)
                .containsExactly("2014-01-01/2020-12-31", "2016-01-01/2016-12-31");
    }

    @Test
    void a_leaf_shows_what_it_rests_on_up_to_the_decree() {
        Filter central = new Filter(null, new FiscalYear(2016), null, FundingSource.CENTRAL, null, null);
        Node leaf = leaves(explain(of(Measure.PLANNED, central)).children()).getFirst();

        CitedEvidence evidence = leaf.evidence().getFirst();
        assertThat(evidence.decision()).isEqualTo(Story.PLAN.value());
        assertThat(evidence.number()).isEqualTo("459/QĐ-UBND");
        assertThat(evidence.fileSha256()).hasSize(64);
        assertThat(evidence.legalBasis())
                .extracting(LegalBasis::decision, LegalBasis::via)
                .containsExactly(
                        Tuple.tuple(Story.RESOLUTION.value(), Story.PLAN.value()),
                        Tuple.tuple(Story.DECREE.value(), Story.PROGRAMME.value()));
    }

    @Test
    void a_reported_leaf_shows_the_words_of_its_own_amount_and_the_hash_of_the_text() {
        Node leaf = leaves(explain(of(Measure.REPORTED_MOBILISED, YEAR_2016)).children())
                .getFirst();

        assertThat(leaf.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.statement()).isEqualTo(Story.TEXT.value());
            assertThat(evidence.quote()).isEqualTo("3000000000 đồng");
            assertThat(evidence.fileSha256()).hasSize(64);
        });
        assertThat(leaf.amount().qualifier()).isEqualTo(Qualifier.OVER);
    }

    @Test
    void pages_show_every_leaf_once() {
        ExplainFigure whole = new ExplainFigure(of(Measure.PLANNED, Filter.ALL), entries);
        List<Node> paged = new ArrayList<>();
        String next = "0";
        while (next != null) {
            Explanation page = whole.from(Integer.parseInt(next), 1);
            paged.addAll(leaves(page.children()));
            next = page.next();
        }

        assertThat(paged).isEqualTo(leaves(whole.from(0, ALL_AT_ONCE).children()));
    }

    @Test
    void a_figure_explains_itself_from_its_own_position_whatever_came_later() {
        Moment then = new Moment(balances.asOf().position(), null, null);
        FigureId figure = new FigureId(Measure.PLANNED, FigureScope.of(Filter.ALL), then);
        Explanation before = explain(figure);
        story.planned(Books2016.MACHINES.fund(), 1_000, "2016-12-01");
        story.annulled(Story.PLAN);

        Documents later = story.seenBy(new EntriesProjection()).documents();
        assertThat(new ExplainFigure(figure, later).from(0, ALL_AT_ONCE)).isEqualTo(before);
    }

    @Test
    void a_figure_that_nobody_stated_has_no_amount_and_no_leaves() {
        Explanation settled = explain(of(Measure.SETTLED, Filter.ALL));

        assertThat(settled.amount()).isNull();
        assertThat(settled.children()).isEmpty();
    }

    private FigureId of(Measure measure, Filter filter) {
        return new FigureId(measure, FigureScope.of(filter), balances.asOf());
    }

    private Explanation explain(FigureId figure) {
        return new ExplainFigure(figure, entries).from(0, ALL_AT_ONCE);
    }

    private StoredFact at(Node leaf) {
        return story.facts().get(Integer.parseInt(leaf.entry().position()));
    }

    private static Amount dong(long dong) {
        return Amount.of(Story.dong(dong));
    }

    private static String sum(List<Node> leaves) {
        return Long.toString(leaves.stream()
                .mapToLong(leaf -> Long.parseLong(leaf.amount().amount()))
                .sum());
    }

    private static List<Node> leaves(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> node.type() == Node.Type.ENTRY ? Stream.of(node) : leaves(node.children()).stream())
                .toList();
    }
}

package vn.khuyencong.ledger.query.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.query.Books2016;
import vn.khuyencong.ledger.query.RandomHistory;
import vn.khuyencong.ledger.query.Story;
import vn.khuyencong.ledger.query.balances.EveryFigure;
import vn.khuyencong.ledger.query.documents.CountedDocuments;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.MemoryDocuments;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.Projection;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.entries.EntriesProjection;
import vn.khuyencong.ledger.query.entries.Leaf;
import vn.khuyencong.ledger.query.entries.Leaves;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.FigureScope;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.figure.Total;
import vn.khuyencong.ledger.query.overview.EveryOverview;

class BreakDownFigureTest {
    private static final int ALL = 10_000;
    private static final List<Filter> FILTERS = List.of(
            Filter.ALL,
            new Filter(null, new FiscalYear(2016), null, null, null, null),
            new Filter(Story.HAI_PHONG, null, null, null, null, null),
            new Filter(null, null, Period.ofYears(2014, 2020), null, null, null),
            new Filter(null, null, null, FundingSource.STATE, null, null),
            new Filter(Story.HAI_PHONG, new FiscalYear(2016), null, null, Activities.of("A3.1"), null),
            new Filter(null, null, null, null, null, Story.PROGRAMME));

    @ParameterizedTest
    @ValueSource(longs = {459, 2016, 20260321})
    void every_level_of_every_figure_says_what_its_leaves_say(long seed) {
        Papers papers = new Papers(RandomHistory.of(seed, 200));
        long head = papers.head();

        for (Moment moment : List.of(
                at(head),
                at(head - 3),
                at(head / 2),
                new Moment(head, LocalDate.of(2016, 6, 30), null),
                new Moment(head / 2, LocalDate.of(2016, 6, 30), null))) {
            for (Filter filter : FILTERS) {
                for (Measure measure : Measure.values()) {
                    mustAgreeDownToTheLeaves(new FigureId(measure, FigureScope.of(filter), moment), papers);
                }
            }
        }
    }

    private static void mustAgreeDownToTheLeaves(FigureId figure, Papers papers) {
        Breakdown breakdown = new BreakDownFigure(figure, papers).from(0, ALL);
        List<Leaf> leaves = Leaves.of(figure, papers.entries());

        assertThat(breakdown.whole()).as(figure.toString()).isEqualTo(total(leaves, figure, papers));
        assertThat(breakdown.addsUp()).as(figure.toString()).isTrue();
        if (breakdown.level() == null) {
            assertThat(breakdown.shown().stream().map(Breakdown.Cited::leaf)).isEqualTo(leaves);
            assertThat(leaves.stream().map(Leaf::row).distinct().count()).isLessThanOrEqualTo(1);
            return;
        }
        Map<String, List<Leaf>> byValue =
                leaves.stream().collect(Collectors.groupingBy(leaf -> leaf.row().value(breakdown.level())));
        assertThat(breakdown.parts())
                .hasSizeGreaterThan(1)
                .extracting(Breakdown.Part::value)
                .containsExactlyInAnyOrderElementsOf(byValue.keySet());
        for (Breakdown.Part part : breakdown.parts()) {
            assertThat(part.total()).isEqualTo(total(byValue.get(part.value()), figure, papers));
            assertThat(Leaves.of(part.figure(), papers.entries())).isEqualTo(byValue.get(part.value()));
            mustAgreeDownToTheLeaves(part.figure(), papers);
        }
    }

    private static Total total(List<Leaf> leaves, FigureId figure, Papers papers) {
        return LeafTotal.of(
                leaves, new Citations(papers.entries(), figure.asOf().position()));
    }

    @Test
    void levels_come_from_the_widest_to_the_leaves_and_leave_out_what_does_not_differ() {
        Papers papers = new Papers(Books2016.told());
        FigureId reported = wide(Measure.REPORTED_SPENT, papers);
        List<Dimension> levels = new ArrayList<>();
        Breakdown at = new BreakDownFigure(reported, papers).from(0, ALL);
        while (at.level() != null) {
            levels.add(at.level());
            at = new BreakDownFigure(at.parts().getLast().figure(), papers).from(0, ALL);
        }

        assertThat(levels).startsWith(Dimension.PROVINCE, Dimension.FISCAL_YEAR).doesNotHaveDuplicates();
        assertThat(at.shown())
                .singleElement()
                .satisfies(it -> assertThat(it.evidence()).isNotEmpty());
    }

    @Test
    void pages_show_every_leaf_once_and_each_says_the_sum_of_all() {
        Papers papers = new Papers(RandomHistory.of(7, 600));
        FigureId figure = row(Measure.PLANNED, papers);
        BreakDownFigure question = new BreakDownFigure(figure, papers);
        List<Leaf> paged = new ArrayList<>();
        String next = "0";
        while (next != null) {
            Breakdown page = question.from(Integer.parseInt(next), 2);
            assertThat(page.addsUp()).isTrue();
            page.shown().forEach(it -> paged.add(it.leaf()));
            next = page.next();
        }

        assertThat(paged).hasSizeGreaterThan(4).isEqualTo(Leaves.of(figure, papers.entries()));
    }

    /** The finest figure of a measure that has most leaves. */
    private static FigureId row(Measure measure, Papers papers) {
        FigureId whole = wide(measure, papers);
        return Leaves.of(whole, papers.entries()).stream()
                .collect(Collectors.groupingBy(Leaf::row, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(it -> new FigureId(measure, FigureScope.of(it.getKey()), whole.asOf()))
                .orElseThrow();
    }

    @Test
    void a_level_that_does_not_give_the_line_above_says_so() {
        Papers papers = new Papers(Books2016.told());
        FigureId planned = wide(Measure.PLANNED, papers);
        assertThat(new BreakDownFigure(planned, papers).from(0, ALL).addsUp()).isTrue();

        Document rows = papers.documents(EveryOverview.NAME).get("times", "all").get("rows", Document.class);
        rows.keySet().forEach(time -> {
            Document cell = rows.get(time, Document.class).get(Measure.PLANNED.name(), Document.class);
            if (cell != null) {
                cell.replaceAll((link, sum) -> sum instanceof Long dong ? dong + 1 : sum);
            }
        });

        assertThat(new BreakDownFigure(planned, papers).from(0, ALL).addsUp()).isFalse();
    }

    @Test
    void a_national_total_is_told_by_two_documents_however_many_entries_there_are() {
        for (int facts : List.of(200, 2_000)) {
            Papers papers = new Papers(RandomHistory.of(1, facts));

            assertThat(papers.readBy(wide(Measure.PLANNED, papers))).isEqualTo(2);
        }
    }

    @Test
    void a_national_total_of_a_moment_ago_reads_anew_only_the_books_that_changed_since() {
        Story story = RandomHistory.of(1, 2_000);
        story.planned(Story.fund(Story.BAC_GIANG, 2021, FundingSource.CENTRAL), 1_000, "2021-12-01");
        Papers papers = new Papers(story);
        FigureId before = new FigureId(Measure.PLANNED, FigureScope.of(Filter.ALL), at(papers.head() - 1));

        assertThat(Leaves.of(before, papers.entries())).hasSizeGreaterThan(200);
        assertThat(papers.readBy(before)).isLessThan(40);
    }

    private static FigureId wide(Measure measure, Papers papers) {
        return new FigureId(measure, FigureScope.of(Filter.ALL), at(papers.head()));
    }

    private static Moment at(long position) {
        return new Moment(position, null, null);
    }

    /** The documents of a story, as far as it is told. */
    private static final class Papers implements Reading {
        private final Map<String, MemoryDocuments> papers;
        private final long head;
        private int read;

        Papers(Story story) {
            List<Projection> projections =
                    List.of(EveryOverview.projection(), EveryFigure.projection(), new EntriesProjection());
            papers = projections.stream()
                    .collect(Collectors.toMap(Projection::name, projection -> folded(projection, story.facts())));
            head = story.facts().size() - 1L;
        }

        private static MemoryDocuments folded(Projection projection, List<StoredFact> facts) {
            MemoryDocuments documents = new MemoryDocuments();
            facts.forEach(fact -> documents.fold(projection, fact));
            return documents;
        }

        long head() {
            return head;
        }

        Documents entries() {
            return documents(EntriesProjection.NAME);
        }

        Documents documents(String projection) {
            return papers.get(projection);
        }

        /** How many documents one step into a figure reads. */
        int readBy(FigureId figure) {
            read = 0;
            new BreakDownFigure(figure, this).from(0, ALL);
            return read;
        }

        @Override
        public <T> T ask(String projection, Function<Documents, T> question) {
            CountedDocuments counted = new CountedDocuments(documents(projection));
            T answer = question.apply(counted);
            read += counted.read();
            return answer;
        }
    }
}

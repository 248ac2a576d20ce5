package vn.khuyencong.ledger.query.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.Story.HAI_PHONG;
import static vn.khuyencong.ledger.query.Story.PROJECT;
import static vn.khuyencong.ledger.query.Story.TEXT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.query.Books2016;
import vn.khuyencong.ledger.query.Story;
import vn.khuyencong.ledger.query.documents.MemoryDocuments;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.figure.Filter;

class GetEntriesTest {
    private static final Filter YEAR_2016 = new Filter(HAI_PHONG, new FiscalYear(2016), null, null, null, null);

    private final Story story = Books2016.told();

    @Test
    void every_fact_with_postings_is_an_entry_and_stands_once() {
        List<String> expected = story.facts().stream()
                .filter(fact -> !Postings.of(fact.fact()).isEmpty())
                .map(fact -> fact.entry().value())
                .sorted()
                .toList();

        assertThat(idsOf(all(Filter.ALL, List.of()))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void entries_keep_what_their_facts_post() {
        for (Entry entry : all(Filter.ALL, List.of())) {
            StoredFact fact = story.facts().get((int) entry.position());
            assertThat(entry.postings()).isEqualTo(Postings.of(fact.fact()));
            assertThat(entry.actor()).isEqualTo("ketoan");
            assertThat(entry.recordedAt()).isEqualTo(fact.recordedAt());
        }
    }

    @Test
    void an_entry_that_was_taken_back_says_by_which() {
        List<Entry> plans = all(YEAR_2016, List.of(Books2016.MACHINES.fund().value()));

        Entry twice = plans.get(1);
        Entry reversal = plans.get(2);
        assertThat(twice.reversedBy()).isEqualTo(reversal.id());
        assertThat(reversal.reverses()).isEqualTo(twice.id());
    }

    @Test
    void before_it_was_taken_back_nobody_knew() {
        Entry twice = all(YEAR_2016, List.of(Books2016.MACHINES.fund().value())).get(1);
        Moment before = new Moment(twice.position(), null, null);

        List<Entry> known = read(YEAR_2016, List.of(Books2016.MACHINES.fund().value()), before);
        assertThat(known).hasSize(2);
        assertThat(known.getLast().reversedBy()).isNull();
    }

    @Test
    void what_happened_later_than_the_day_is_left_out() {
        Moment day = new Moment(story.facts().size() - 1, LocalDate.of(2016, 1, 5), null);

        assertThat(read(Filter.ALL, List.of(), day))
                .extracting(Entry::type)
                .containsOnly("FundsPlanned@1")
                .hasSize(2);
    }

    @Test
    void entries_are_found_by_project_text_decision_and_fund() {
        assertThat(all(Filter.ALL, List.of(PROJECT.value())))
                .extracting(Entry::id)
                .allMatch(id -> id.startsWith(PROJECT.value()));
        assertThat(all(Filter.ALL, List.of(TEXT.value()))).hasSize(5);
        assertThat(all(Filter.ALL, List.of(Story.PLAN.value())))
                .extracting(Entry::type)
                .contains("EntryReversed@1", "FundsAllocated@1");
        assertThat(all(Filter.ALL, List.of(Books2016.TRAINING.fund().value())))
                .extracting(Entry::type)
                .contains("BudgetApproved@1", "ProjectClosed@1");
    }

    @Test
    void a_filter_and_an_id_are_both_kept() {
        Filter central = new Filter(null, null, null, FundingSource.CENTRAL, null, null);

        assertThat(all(central, List.of(PROJECT.value())))
                .extracting(Entry::type)
                .containsExactly("BudgetApproved@1", "ProjectClosed@1");
    }

    @Test
    void a_cursor_goes_on_where_the_part_before_ended() {
        List<Entry> whole = all(Filter.ALL, List.of());
        EntryShelves shelves = new EntryShelves(folded(), now());
        GetEntries question = new GetEntries(Filter.ALL, List.of());
        List<GetEntries.Placed> first = question.read(shelves, null).limit(7).toList();
        Place cursor = Place.ofCursor(first.getLast().place().cursor());

        assertThat(question.read(shelves, cursor).map(GetEntries.Placed::entry))
                .isEqualTo(whole.subList(7, whole.size()));
    }

    @Test
    void long_shelves_keep_their_order_over_many_documents() {
        for (int day = 0; day < 100; day++) {
            story.allocated(Books2016.TRAINING.fund(), 1 + day, "2016-03-01");
        }
        EntryId last = story.allocated(Books2016.TRAINING.fund(), 999, "2016-03-01");
        story.reversed(last, "2016-03-02");

        List<Entry> entries = all(Filter.ALL, List.of(Books2016.TRAINING.fund().value()));
        assertThat(entries).extracting(Entry::position).isSorted().doesNotHaveDuplicates();
        assertThat(entries.get(entries.size() - 2).reversedBy())
                .isEqualTo(entries.getLast().id());
    }

    @Test
    void a_batch_that_comes_again_changes_nothing() {
        MemoryDocuments again = new MemoryDocuments();
        List<StoredFact> facts = story.facts();
        for (int at = 0; at < facts.size(); at += 7) {
            facts.subList(0, Math.min(at + 7, facts.size())).forEach(fact -> again.fold(new EntriesProjection(), fact));
        }
        facts.forEach(fact -> again.fold(new EntriesProjection(), fact));

        assertThat(new EntryShelves(again, now())
                        .books(book -> true).stream().flatMap(book -> new EntryShelves(again, now()).on(book, -1)))
                .isEqualTo(new EntryShelves(folded(), now())
                        .books(book -> true).stream()
                                .flatMap(book -> new EntryShelves(folded(), now()).on(book, -1))
                                .toList());
    }

    private List<Entry> all(Filter filter, List<String> concerned) {
        return read(filter, concerned, now());
    }

    private List<Entry> read(Filter filter, List<String> concerned, Moment asOf) {
        return new GetEntries(filter, concerned)
                .read(new EntryShelves(folded(), asOf), null)
                .map(GetEntries.Placed::entry)
                .toList();
    }

    private MemoryDocuments folded() {
        return (MemoryDocuments) story.seenBy(new EntriesProjection()).documents();
    }

    private Moment now() {
        return new Moment(story.facts().size() - 1, null, null);
    }

    private static List<String> idsOf(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }
}

package vn.khuyencong.ledger.query.shelves;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.statements.SourceTexts;

class ShelvesProjectionTest {
    private static final FundId FUND = new FundId("fund.86@2004-07-08.2016.provincial");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("programme.86@2004-07-08.local.2016-2020");
    private static final LocalDate DAY = LocalDate.of(2016, 1, 4);
    private static final DecisionId DECISION = decision(10);

    private final MemoryShelves shelves = new MemoryShelves();

    @Test
    void a_fact_lies_whole_on_the_shelf_of_everything_it_speaks_of() {
        shelves.put(FUND, plan(2_100));
        for (Object thing : List.of(FUND, PROGRAMME, DECISION)) {
            assertThat(shelves.of(thing.toString()).all()).isEqualTo(shelves.log());
        }
    }

    @Test
    void a_line_of_a_text_comes_back_from_its_document_as_it_was() {
        new SourceTexts()
                .reported("bac-giang", PROGRAMME)
                .forEach(line -> shelves.put(SourceTexts.idOf("bac-giang"), line));
        assertThat(shelves.of(SourceTexts.idOf("bac-giang").value()).all()).isEqualTo(shelves.log());
    }

    @Test
    void a_long_shelf_keeps_its_order_over_many_sheets_and_counts_nothing_twice() {
        IntStream.rangeClosed(1, 123).forEach(dong -> shelves.put(FUND, plan(dong)));
        assertThat(shelves.foldedAgain().of(FUND.value()).all())
                .extracting(StoredFact::position)
                .containsExactlyElementsOf(LongStream.range(0, 123).boxed().toList());
    }

    @Test
    void what_is_reversed_no_longer_stands_and_stays_on_the_shelf() {
        EntryId wrong = shelves.put(FUND, plan(5));
        shelves.put(FUND, plan(6));
        shelves.put(FUND, reversal(wrong, plan(5), DAY.plusDays(30)));
        Shelf shelf = shelves.of(FUND.value());
        assertThat(shelf.all()).hasSize(3);
        assertThat(shelf.standing(FundsPlanned.class)).containsExactly(plan(6));
    }

    @Test
    void a_reversal_counts_from_its_own_date_on() {
        EntryId wrong = shelves.put(FUND, plan(5));
        shelves.put(FUND, reversal(wrong, plan(5), DAY.plusDays(30)));
        assertThat(shelves.on(DAY.plusDays(29)).of(FUND.value()).standing(FundsPlanned.class))
                .hasSize(1);
        assertThat(shelves.on(DAY.plusDays(30)).of(FUND.value()).standing(FundsPlanned.class))
                .isEmpty();
        assertThat(shelves.on(DAY.minusDays(1)).of(FUND.value()).all()).isEmpty();
    }

    @Test
    void a_list_is_read_page_by_page_in_the_order_of_the_log() {
        IntStream.rangeClosed(1, 120)
                .mapToObj(ShelvesProjectionTest::registered)
                .forEach(fact -> shelves.put(fact.decision(), fact));
        Shelves.Page first = shelves.list(Listing.DECISIONS, 0, 100);
        assertThat(first.ids()).hasSize(100).startsWith(decision(1).value());
        Shelves.Page rest = shelves.list(Listing.DECISIONS, first.next(), 100);
        assertThat(rest.ids()).hasSize(20).endsWith(decision(120).value());
        assertThat(rest.next()).isNull();
        assertThat(shelves.list(Listing.PROJECTS, 0, 10).ids()).isEmpty();
    }

    private static FundsPlanned plan(long dong) {
        return new FundsPlanned(FUND, PROGRAMME, Money.dong(dong), DAY, List.of(Evidence.of(DECISION)));
    }

    private static EntryReversed reversal(EntryId entry, FundsPlanned original, LocalDate day) {
        return new EntryReversed(
                entry,
                day,
                "sai số",
                Postings.of(original).stream().map(it -> it.reversedOn(day)).toList(),
                null,
                original.evidence());
    }

    private static DecisionId decision(int number) {
        return new DecisionId("decision." + number + "-qd-ubnd.86-ubnd.2016-01-04");
    }

    private static DecisionRegistered registered(int number) {
        return new DecisionRegistered(
                decision(number),
                DecisionNumber.of(number + "/QĐ-UBND"),
                "86-ubnd",
                "UBND tỉnh Vĩnh Long",
                DAY,
                null,
                null,
                null);
    }
}

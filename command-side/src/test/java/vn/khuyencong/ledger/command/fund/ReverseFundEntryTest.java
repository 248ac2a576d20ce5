package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.ENTRY_ALREADY_REVERSED;
import static vn.khuyencong.ledger.command.desk.Refusal.ENTRY_IS_A_REVERSAL;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_PLAN_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.REPLACEMENT_OF_ANOTHER_KIND;
import static vn.khuyencong.ledger.command.desk.Refusal.REVERSAL_BEFORE_ORIGINAL;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsAdjusted;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsCancelled;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReserved;

class ReverseFundEntryTest {
    private static final FundId FUND = FundId.of(HAI_PHONG, new FiscalYear(2016), FundingSource.PROVINCIAL);
    private static final LocalDate MARCH = LocalDate.of(2016, 3, 21);
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2016, 5, 2);
    private static final EntryId FIRST = EntryId.of(FUND.value(), 0);
    private static final EntryId SECOND = EntryId.of(FUND.value(), 1);
    private static final FundsPlanned PLANNED = new FundsPlanned(FUND, PROGRAMME, million(1_000), MARCH, BY_459);
    private static final FundsAllocated ALLOCATED = new FundsAllocated(FUND, null, million(800), APRIL, BY_459);
    private static final FundsReserved RESERVED = new FundsReserved(
            FUND,
            EntryId.of("project.00000000-0000-0000-0000-000000000001", 1),
            List.of(new GuardedChange(Account.PLAN_AVAILABLE, APRIL, million(-600))));

    private final DeskFixture<FundState, FundStream> fund = DeskFixture.of(FundStream.KIND);

    @Test
    void a_plan_is_answered_by_its_opposite_at_the_date_of_the_reversal() {
        fund.given(PLANNED).when(reverse(FIRST, MAY, null), KE_TOAN).recorded(reversalOf(PLANNED, FIRST, MAY, null));
    }

    @Test
    void a_wrong_plan_is_replaced_in_the_same_append() {
        PlanFunds right = new PlanFunds(FUND, PROGRAMME, million(1_100), MARCH, BY_459);
        fund.given(PLANNED)
                .when(reverse(FIRST, MARCH, right), KE_TOAN)
                .recorded(
                        reversalOf(PLANNED, FIRST, MARCH, EntryId.of(FUND.value(), 2)),
                        new FundsPlanned(FUND, PROGRAMME, million(1_100), MARCH, BY_459));
    }

    @Test
    void the_rule_is_checked_on_the_net_of_a_reversal_and_its_replacement() {
        PlanFunds right = new PlanFunds(FUND, PROGRAMME, million(600), MARCH, BY_459);
        fund.given(PLANNED, RESERVED)
                .when(reverse(FIRST, MARCH, right), KE_TOAN)
                .recorded(
                        reversalOf(PLANNED, FIRST, MARCH, EntryId.of(FUND.value(), 3)),
                        new FundsPlanned(FUND, PROGRAMME, million(600), MARCH, BY_459));
    }

    @Test
    void a_plan_that_projects_live_on_is_not_taken_away() {
        fund.given(PLANNED, RESERVED)
                .when(reverse(FIRST, MAY, null), KE_TOAN)
                .refused(EXCEEDS_PLAN_AVAILABLE, "1000000000", "400000000", FUND.value(), "2016-05-02");
    }

    @Test
    void a_replacement_that_is_too_small_is_refused_with_its_net() {
        PlanFunds small = new PlanFunds(FUND, PROGRAMME, million(500), MARCH, BY_459);
        fund.given(PLANNED, RESERVED)
                .when(reverse(FIRST, MARCH, small), KE_TOAN)
                .refused(EXCEEDS_PLAN_AVAILABLE, "500000000", "400000000", FUND.value(), "2016-04-01");
    }

    @Test
    void an_allocation_is_reversed_like_a_plan() {
        fund.given(PLANNED, ALLOCATED)
                .when(reverse(SECOND, MAY, null), KE_TOAN)
                .recorded(reversalOf(ALLOCATED, SECOND, MAY, null));
    }

    @ParameterizedTest
    @MethodSource
    void what_changed_a_fund_is_taken_back_like_what_it_was_given(FundFact change) {
        fund.given(PLANNED, change)
                .when(reverse(SECOND, MAY, null), KE_TOAN)
                .recorded(reversalOf(change, SECOND, MAY, null));
    }

    static Stream<FundFact> what_changed_a_fund_is_taken_back_like_what_it_was_given() {
        return Stream.of(
                new FundsAdjusted(FUND, FundChain.PLAN, PROGRAMME, million(-3), APRIL, BY_459),
                new FundsCancelled(FUND, FundChain.PLAN, null, million(4), APRIL, BY_459));
    }

    @Test
    void an_entry_is_reversed_once() {
        fund.given(PLANNED, reversalOf(PLANNED, FIRST, MAY, null))
                .when(reverse(FIRST, MAY, null), KE_TOAN)
                .refused(ENTRY_ALREADY_REVERSED, FIRST.value());
    }

    @Test
    void a_reversal_is_never_reversed() {
        fund.given(PLANNED, reversalOf(PLANNED, FIRST, MAY, null))
                .when(reverse(SECOND, MAY, null), KE_TOAN)
                .refused(ENTRY_IS_A_REVERSAL, SECOND.value());
    }

    @Test
    void an_entry_that_is_not_there_cannot_be_reversed() {
        fund.given(PLANNED).when(reverse(SECOND, MAY, null), KE_TOAN).refused(UNKNOWN_ENTRY, SECOND.value());
    }

    @Test
    void what_a_project_took_is_reversed_in_the_project() {
        fund.given(PLANNED, RESERVED).when(reverse(SECOND, MAY, null), KE_TOAN).refused(UNKNOWN_ENTRY, SECOND.value());
    }

    @Test
    void a_reversal_does_not_precede_its_original() {
        fund.given(PLANNED)
                .when(reverse(FIRST, MARCH.minusDays(1), null), KE_TOAN)
                .refused(REVERSAL_BEFORE_ORIGINAL, "2016-03-20", "2016-03-21");
    }

    @Test
    void an_allocation_does_not_replace_a_plan() {
        AllocateFunds other = new AllocateFunds(FUND, null, million(1_000), MARCH, BY_459);
        fund.given(PLANNED)
                .when(reverse(FIRST, MAY, other), KE_TOAN)
                .refused(REPLACEMENT_OF_ANOTHER_KIND, FIRST.value());
    }

    @Test
    void a_plan_of_another_fund_replaces_nothing_here() {
        FundId next = FundId.of(HAI_PHONG, new FiscalYear(2017), FundingSource.PROVINCIAL);
        PlanFunds other = new PlanFunds(next, PROGRAMME, million(1_000), MARCH, BY_459);
        fund.given(PLANNED)
                .when(reverse(FIRST, MAY, other), KE_TOAN)
                .refused(REPLACEMENT_OF_ANOTHER_KIND, FIRST.value());
    }

    @Test
    void a_replacement_takes_the_checks_of_any_plan() {
        PlanFunds unfounded = new PlanFunds(FUND, PROGRAMME, million(1_000), MARCH, List.of());
        fund.given(PLANNED).when(reverse(FIRST, MAY, unfounded), KE_TOAN).refused(EVIDENCE_MISSING);
    }

    @Test
    void an_approver_does_not_reverse_a_plan() {
        fund.given(PLANNED).when(reverse(FIRST, MAY, null), LANH_DAO).refused(ROLE_NOT_ALLOWED, "APPROVER");
    }

    @Test
    void staff_of_another_province_do_not_reverse() {
        fund.given(PLANNED).when(reverse(FIRST, MAY, null), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED, "31");
    }

    private static ReverseFundEntry reverse(EntryId entry, LocalDate on, @Nullable FundCommand replacement) {
        return new ReverseFundEntry(entry, on, "nhập sai", replacement);
    }

    private static EntryReversed reversalOf(Fact original, EntryId entry, LocalDate on, @Nullable EntryId replacedBy) {
        List<Posting> opposite = Postings.of(original).stream()
                .map(posting -> new Posting(
                        posting.account(), posting.scope(), on, posting.amount().negated()))
                .toList();
        return new EntryReversed(entry, on, "nhập sai", opposite, replacedBy, BY_459);
    }
}

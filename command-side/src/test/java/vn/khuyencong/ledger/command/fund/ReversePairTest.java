package vn.khuyencong.ledger.command.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_HAI_PHONG;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.VINH_LONG;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.ALLOCATED;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.APRIL;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.CENTRAL;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.FUND;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.MAY;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.NATIONS;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.NATION_PLANNED;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.NEXT_YEARS;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.PLANNED;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.entry;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.fund;
import static vn.khuyencong.ledger.events.fund.FundChain.PLAN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;

/** Bút toán đảo of money that went from fund to fund: either half takes both back, or nothing happens. */
class ReversePairTest {
    private static final EntryId OUT = entry(NATIONS, 1);
    private static final EntryId IN = entry(CENTRAL, 0);
    private static final FundsTransferredOut GIVEN = out(CENTRAL, IN, million(700));
    private static final FundsTransferredIn TAKEN = in(CENTRAL, OUT, million(700));

    private LedgerHarness ledger = LedgerHarness.given();

    @BeforeEach
    void begin() {
        ledger = LedgerHarness.given(NATION_PLANNED, GIVEN, TAKEN);
    }

    @Test
    void the_giving_half_takes_both_back() {
        ledger.when(reverse(OUT, null), KE_TOAN).recorded(reversal(OUT, GIVEN, null), reversal(IN, TAKEN, null));
        assertEquals(million(5_000), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void the_taking_half_takes_both_back() {
        ledger.when(reverse(IN, null), KE_TOAN).recorded(reversal(IN, TAKEN, null), reversal(OUT, GIVEN, null));
    }

    @Test
    void neither_half_is_taken_back_twice() {
        ledger.when(reverse(OUT, null), KE_TOAN).accepted();
        ledger.when(reverse(IN, null), KE_TOAN).refused(Refusal.ENTRY_ALREADY_REVERSED);
        ledger.when(reverse(OUT, null), KE_TOAN).refused(Refusal.ENTRY_ALREADY_REVERSED);
    }

    @Test
    void what_the_other_fund_has_used_stays() {
        FundId next = fund(VINH_LONG, 2016, FundingSource.CENTRAL);
        ledger.when(new TransferFunds(CENTRAL, next, PLAN, null, million(1), APRIL, BY_459), KE_TOAN)
                .accepted();
        ledger.when(reverse(OUT, null), KE_TOAN).refused(Refusal.EXCEEDS_PLAN_AVAILABLE);
        ledger.when(reverse(IN, null), KE_TOAN).refused(Refusal.EXCEEDS_PLAN_AVAILABLE);
    }

    @Test
    void only_who_serves_the_giving_fund_takes_it_back() {
        ledger.when(reverse(IN, null), KE_TOAN_HAI_PHONG).refused(Refusal.PROVINCE_NOT_ALLOWED);
    }

    @Test
    void the_right_amount_stands_beside_it_in_both_funds() {
        TransferFunds right = new TransferFunds(NATIONS, CENTRAL, PLAN, null, million(500), APRIL, BY_459);
        ledger.when(reverse(OUT, right), KE_TOAN)
                .recorded(
                        reversal(OUT, GIVEN, entry(NATIONS, 3)),
                        out(CENTRAL, entry(CENTRAL, 2), million(500)),
                        reversal(IN, TAKEN, entry(CENTRAL, 2)),
                        in(CENTRAL, entry(NATIONS, 3), million(500)));
    }

    @Test
    void the_right_taker_stands_beside_it_in_its_own_fund() {
        FundId right = fund(VINH_LONG, 2016, FundingSource.CENTRAL);
        TransferFunds replacement = new TransferFunds(NATIONS, right, PLAN, null, million(700), APRIL, BY_459);
        ledger.when(reverse(OUT, replacement), KE_TOAN)
                .recorded(
                        reversal(OUT, GIVEN, entry(NATIONS, 3)),
                        out(right, entry(right, 0), million(700)),
                        reversal(IN, TAKEN, null),
                        in(right, entry(NATIONS, 3), million(700)));
    }

    @Test
    void the_taking_half_has_no_right_values_of_its_own() {
        TransferFunds wrong = new TransferFunds(CENTRAL, NATIONS, PLAN, null, million(700), APRIL, BY_459);
        ledger.when(reverse(IN, wrong), KE_TOAN).refused(Refusal.REPLACEMENT_OF_ANOTHER_KIND);
    }

    @Test
    void a_carry_over_is_taken_back_from_either_year() {
        EntryId gone = entry(FUND, 2);
        EntryId come = entry(NEXT_YEARS, 0);
        FundsCarriedOut carriedOut =
                new FundsCarriedOut(FUND, NEXT_YEARS, come, CarryOverGround.GRANT, null, million(9), APRIL, BY_459);
        FundsCarriedIn carriedIn =
                new FundsCarriedIn(NEXT_YEARS, FUND, gone, CarryOverGround.GRANT, null, million(9), APRIL, BY_459);
        LedgerHarness.given(PLANNED, ALLOCATED, carriedOut, carriedIn)
                .when(reverse(come, null), KE_TOAN)
                .recorded(reversal(come, carriedIn, null), reversal(gone, carriedOut, null));
        LedgerHarness.given(PLANNED, ALLOCATED, carriedOut, carriedIn)
                .when(reverse(gone, null), KE_TOAN)
                .recorded(reversal(gone, carriedOut, null), reversal(come, carriedIn, null));
    }

    @Test
    void a_half_that_came_after_its_pair_was_looked_up_is_not_there_yet() {
        DeskFixture.of(FundStream.KIND)
                .given(NATION_PLANNED, GIVEN)
                .when(reverse(OUT, null), KE_TOAN)
                .refused(Refusal.UNKNOWN_ENTRY, OUT.value());
    }

    private static FundsTransferredOut out(FundId to, EntryId pair, Money amount) {
        return new FundsTransferredOut(NATIONS, to, pair, PLAN, null, amount, APRIL, BY_459);
    }

    private static FundsTransferredIn in(FundId fund, EntryId pair, Money amount) {
        return new FundsTransferredIn(fund, NATIONS, pair, PLAN, null, amount, APRIL, BY_459);
    }

    private static ReverseFundEntry reverse(EntryId entry, @Nullable FundCommand replacement) {
        return new ReverseFundEntry(entry, MAY, "nhập sai", replacement);
    }

    private static EntryReversed reversal(EntryId entry, Fact original, @Nullable EntryId replacedBy) {
        List<Posting> opposite =
                Postings.of(original).stream().map(it -> it.reversedOn(MAY)).toList();
        return new EntryReversed(entry, MAY, "nhập sai", opposite, replacedBy, BY_459);
    }
}

package vn.khuyencong.ledger.events.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is posted when a fund is given more or less, and when money goes from fund to fund. */
class FundPostingsTest {
    @Test
    void a_plan_is_raised_and_lowered_by_signed_changes() {
        assertThat(sheet("2016-05-02 FundsAdjusted PLAN provincial +200"))
                .containsExactly("plan.given 2016 -200", "plan.available 2016 +200");
        assertThat(sheet("2016-05-02 FundsAdjusted AUTHORITY provincial -50"))
                .containsExactly("authority.given 2016 +50", "authority.available 2016 -50");
    }

    @Test
    void what_is_cancelled_goes_back_where_it_was_given() {
        assertThat(sheet("2016-12-31 FundsCancelled PLAN provincial 70"))
                .containsExactly("plan.given 2016 +70", "plan.available 2016 -70");
        assertThat(sheet("2016-12-31 FundsCancelled AUTHORITY provincial 30"))
                .containsExactly("authority.given 2016 +30", "authority.available 2016 -30");
    }

    @Test
    void a_transfer_leaves_one_fund_and_comes_into_another() {
        assertThat(sheet("2016-05-02 FundsTransferredOut PLAN central 700"))
                .containsExactly("plan.given 2016 +700", "plan.available 2016 -700");
        assertThat(sheet("2016-05-02 FundsTransferredIn PLAN central 700"))
                .containsExactly("plan.given 2016 -700", "plan.available 2016 +700");
        assertThat(sheet("2016-05-02 FundsTransferredIn AUTHORITY central 700"))
                .containsExactly("authority.given 2016 -700", "authority.available 2016 +700");
    }

    @Test
    void plan_and_authority_are_carried_over_together() {
        assertThat(sheet("2017-01-20 FundsCarriedOut provincial 90"))
                .containsExactly(
                        "plan.given 2016 +90",
                        "plan.available 2016 -90",
                        "authority.given 2016 +90",
                        "authority.available 2016 -90");
        assertThat(sheet("2017-01-20 FundsCarriedIn provincial 90"))
                .containsExactly(
                        "plan.given 2017 -90",
                        "plan.available 2017 +90",
                        "authority.given 2017 -90",
                        "authority.available 2017 +90");
    }

    @Test
    void only_the_plan_knows_its_programme() {
        assertThat(programmes("2017-01-20 FundsCarriedOut provincial 90"))
                .containsExactly(Jotting.PROGRAMME, Jotting.PROGRAMME, null, null);
        assertThat(programmes("2016-05-02 FundsAdjusted PLAN provincial +200"))
                .containsExactly(Jotting.PROGRAMME, Jotting.PROGRAMME);
        assertThat(programmes("2016-05-02 FundsAdjusted AUTHORITY provincial +200"))
                .containsExactly(null, null);
    }

    private static List<Object> programmes(String row) {
        return postings(row).<Object>map(it -> it.scope().programme()).toList();
    }

    private static List<String> sheet(String row) {
        return postings(row)
                .map(it -> it.account().wireName() + " " + it.scope().fiscalYear() + " "
                        + String.format("%+d", it.amount().dong()))
                .toList();
    }

    private static Stream<Posting> postings(String row) {
        return Postings.of(Jotting.read(row)).stream();
    }
}

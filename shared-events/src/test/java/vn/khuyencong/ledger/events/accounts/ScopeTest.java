package vn.khuyencong.ledger.events.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.FundingSource;

class ScopeTest {
    @Test
    void a_posting_on_a_line_says_all_that_the_line_says() {
        Scope line = Postings.of(Jotting.read("2016-04-10 ContractSigned L1/central 500"))
                .getFirst()
                .scope();
        assertThat(line)
                .isEqualTo(new Scope(
                        Jotting.UNIT,
                        FundingSource.CENTRAL,
                        Jotting.YEAR,
                        null,
                        Jotting.ACTIVITIES,
                        Jotting.PROGRAMME,
                        Jotting.PROJECT,
                        null,
                        "L1"));
    }

    @Test
    void a_posting_on_a_fund_names_no_project() {
        assertThat(Postings.of(Jotting.read("2016-03-21 BudgetApproved L1/central 500"))
                        .getFirst()
                        .scope())
                .isEqualTo(new Scope(
                        Jotting.UNIT,
                        FundingSource.CENTRAL,
                        Jotting.YEAR,
                        null,
                        null,
                        Jotting.PROGRAMME,
                        null,
                        null,
                        null));
    }

    @Test
    void a_reported_posting_has_a_period_and_no_fiscal_year() {
        assertThat(Postings.of(Jotting.read("2020-12-31 EntryReported models SPENT state 1"))
                        .getFirst()
                        .scope())
                .isEqualTo(new Scope(
                        Jotting.UNIT,
                        FundingSource.STATE,
                        null,
                        Jotting.PERIOD,
                        Jotting.ACTIVITIES,
                        Jotting.PROGRAMME,
                        null,
                        Jotting.STATEMENT,
                        "models"));
    }
}

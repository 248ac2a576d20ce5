package vn.khuyencong.ledger.events.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest {
    @ParameterizedTest
    @EnumSource
    void an_account_is_found_by_the_name_that_facts_carry(Account account) {
        assertThat(Account.ofWireName(account.wireName())).isEqualTo(account);
    }

    @Test
    void no_other_name_is_an_account() {
        assertThatThrownBy(() -> Account.ofWireName("plan")).hasMessageContaining("no such account: plan");
    }

    @ParameterizedTest
    @EnumSource
    void a_family_has_at_least_two_accounts_to_move_money_between(Family family) {
        assertThat(Account.values())
                .filteredOn(account -> account.family() == family)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void these_accounts_are_never_below_zero() {
        assertThat(Stream.of(Account.values())
                        .filter(account -> Limit.of(account) != null)
                        .map(Account::wireName))
                .containsExactly(
                        "plan.available",
                        "line.uncontracted",
                        "contract.undrawn",
                        "authority.available",
                        "advance",
                        "spent.unsettled",
                        "spent.settled",
                        "receivable.reducing",
                        "receivable.income",
                        "priorYear",
                        "counterpart.evidenced");
    }

    @ParameterizedTest
    @EnumSource
    void a_limit_guards_the_accounts_that_name_it(Limit limit) {
        assertThat(Account.values())
                .filteredOn(account -> Limit.of(account) == limit)
                .containsExactlyInAnyOrderElementsOf(limit.accounts());
    }

    @ParameterizedTest
    @EnumSource
    void what_a_fund_guards_stands_on_the_fund_and_the_rest_on_the_project(Limit limit) {
        boolean onFund = limit.accounts().stream().map(Account::wireName).anyMatch(name -> name.endsWith(".available"));
        assertThat(limit.holder() == Limit.Holder.FUND).isEqualTo(onFund);
    }
}

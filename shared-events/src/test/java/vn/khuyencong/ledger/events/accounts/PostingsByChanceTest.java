package vn.khuyencong.ledger.events.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_USED;
import static vn.khuyencong.ledger.events.accounts.Account.CONTRACT_DRAWN;
import static vn.khuyencong.ledger.events.accounts.Account.TREASURY;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.Fact;

/** The books balance whatever happens; {@code -Dledger.seed=N} plays the same facts again. */
class PostingsByChanceTest {
    private static final long SEED = Long.getLong("ledger.seed", new Random().nextLong());
    private static final List<Fact> FACTS = new RandomFacts(SEED).take(5_000);
    private static final List<Posting> POSTINGS =
            FACTS.stream().flatMap(fact -> Postings.of(fact).stream()).toList();

    @BeforeAll
    static void say_how_to_play_it_again() {
        System.out.println("-Dledger.seed=" + SEED);
    }

    @Test
    void every_fact_sums_to_nought_in_each_family() {
        assertThat(FACTS)
                .as("-Dledger.seed=" + SEED)
                .allSatisfy(fact -> assertThat(BalanceOfFactsTest.sumsByFamily(Postings.of(fact))
                                .values())
                        .allMatch(sum -> sum == 0));
    }

    @Test
    void chance_reaches_every_kind_of_money_fact() {
        Set<Class<?>> kinds = FACTS.stream().map(Object::getClass).collect(Collectors.toCollection(HashSet::new));
        assertThat(kinds).as("-Dledger.seed=" + SEED).hasSize(29);
    }

    @Test
    void what_the_treasury_paid_on_a_line_is_what_was_drawn_of_its_contracts() {
        Map<String, BigInteger> paid = sums(TREASURY, Scope::line);
        Map<String, BigInteger> drawn = sums(CONTRACT_DRAWN, Scope::line);
        assertThat(paid).as("-Dledger.seed=" + SEED).isNotEmpty();
        paid.replaceAll((line, sum) -> sum.negate());
        assertThat(paid).as("-Dledger.seed=" + SEED).isEqualTo(drawn);
    }

    @Test
    void what_a_fund_used_is_what_was_drawn_on_its_lines() {
        assertThat(sums(AUTHORITY_USED, Scope::source))
                .as("-Dledger.seed=" + SEED)
                .isNotEmpty()
                .isEqualTo(sums(CONTRACT_DRAWN, Scope::source));
    }

    @Test
    void no_posting_moves_nothing_and_none_has_both_a_year_and_a_period() {
        assertThat(POSTINGS).as("-Dledger.seed=" + SEED).allSatisfy(posting -> {
            assertThat(posting.amount().isZero()).isFalse();
            assertThat(posting.scope().fiscalYear() == null)
                    .isNotEqualTo(posting.scope().period() == null);
        });
    }

    private static <K> Map<K, BigInteger> sums(Account account, Function<Scope, K> key) {
        return POSTINGS.stream()
                .filter(posting -> posting.account() == account)
                .collect(Collectors.groupingBy(
                        posting -> key.apply(posting.scope()),
                        Collectors.reducing(
                                BigInteger.ZERO,
                                posting -> BigInteger.valueOf(posting.amount().dong()),
                                BigInteger::add)));
    }
}

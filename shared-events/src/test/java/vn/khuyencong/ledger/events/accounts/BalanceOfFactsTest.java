package vn.khuyencong.ledger.events.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.events.FactTypes;
import vn.khuyencong.ledger.events.Samples;

class BalanceOfFactsTest {
    @Test
    void only_these_facts_move_money() {
        Set<String> moving = Samples.all().values().stream()
                .filter(fact -> !Postings.of(fact).isEmpty())
                .map(fact -> FactTypes.storedNameOf(fact.getClass()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(moving)
                .containsExactly(
                        "AdvanceCleared@1",
                        "AdvanceReturned@1",
                        "AmountDisallowed@1",
                        "BeneficiaryAssigned@1",
                        "BudgetAdjusted@1",
                        "BudgetApproved@1",
                        "ContractAmended@1",
                        "ContractSigned@1",
                        "CounterpartCommitted@1",
                        "CounterpartEvidenced@1",
                        "EntryReported@1",
                        "EntryReversed@1",
                        "FundsAdjusted@1",
                        "FundsAllocated@1",
                        "FundsCancelled@1",
                        "FundsCarriedIn@1",
                        "FundsCarriedOut@1",
                        "FundsDisbursed@1",
                        "FundsPlanned@1",
                        "FundsTransferredIn@1",
                        "FundsTransferredOut@1",
                        "LineCarriedOver@1",
                        "PaymentRefunded@1",
                        "ProjectClosed@1",
                        "ProjectSettled@1",
                        "RecoveryOrdered@1",
                        "RecoveryRecorded@1",
                        "SourceChanged@1",
                        "WorkAccepted@1");
    }

    static Set<String> samples() {
        return Samples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_a_fact_posts_sums_to_nought_in_each_family(String sample) {
        assertThat(sumsByFamily(Postings.of(Samples.all().get(sample))))
                .allSatisfy((family, sum) -> assertThat(sum).as(family.name()).isZero());
    }

    static Map<Family, Long> sumsByFamily(List<Posting> postings) {
        return postings.stream()
                .collect(Collectors.groupingBy(
                        posting -> posting.account().family(),
                        Collectors.summingLong(posting -> posting.amount().dong())));
    }
}

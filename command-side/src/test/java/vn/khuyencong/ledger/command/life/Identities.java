package vn.khuyencong.ledger.command.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.Family;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;

/** What holds of every set of books, whatever happened: families sum to zero, and cash is told three times alike. */
final class Identities {
    private Identities() {}

    static void mustHold(List<Fact> facts) {
        facts.forEach(Identities::mustSumToZero);
        List<Posting> all =
                facts.stream().flatMap(fact -> Postings.of(fact).stream()).toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        all.forEach(posting -> days.add(posting.effectiveOn()));
        for (LocalDate day : days) {
            List<Posting> until =
                    all.stream().filter(it -> !it.effectiveOn().isAfter(day)).toList();
            assertThat(byLine(Account.TREASURY, until, -1))
                    .as("cash of lines on %s", day)
                    .isEqualTo(byLine(Account.CONTRACT_DRAWN, until, 1));
            assertThat(byFund(Account.CONTRACT_DRAWN, until))
                    .as("cash of funds on %s", day)
                    .isEqualTo(byFund(Account.AUTHORITY_USED, until));
        }
    }

    private static void mustSumToZero(Fact fact) {
        Map<String, Long> sums = new TreeMap<>();
        Postings.of(fact).forEach(it -> sums.merge(familyOf(it), it.amount().dong(), Long::sum));
        assertThat(sums.values()).as("families of %s: %s", fact, sums).allMatch(sum -> sum == 0);
    }

    /** Plan and authority sum to zero in each fund by itself, whatever goes from one to another. */
    private static String familyOf(Posting it) {
        Family family = it.account().family();
        return family == Family.PLAN || family == Family.AUTHORITY ? family + " of " + fundOf(it) : family.name();
    }

    private static Map<String, Long> byLine(Account account, List<Posting> postings, int sign) {
        Map<String, Long> sums = new TreeMap<>();
        for (Posting it : postings) {
            if (it.account() == account) {
                String line = it.scope().project() + "|" + it.scope().line() + "|" + fundOf(it);
                sums.merge(line, sign * it.amount().dong(), Long::sum);
            }
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static Map<String, Long> byFund(Account account, List<Posting> postings) {
        Map<String, Long> sums = new TreeMap<>();
        for (Posting it : postings) {
            if (it.account() == account) {
                sums.merge(fundOf(it), it.amount().dong(), Long::sum);
            }
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static String fundOf(Posting it) {
        return FundId.of(it.scope().unit(), it.scope().fiscalYear(), it.scope().source())
                .value();
    }
}

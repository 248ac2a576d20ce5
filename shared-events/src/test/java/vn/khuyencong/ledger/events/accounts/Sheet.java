package vn.khuyencong.ledger.events.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import vn.khuyencong.ledger.events.FiscalYear;

/** Writes postings as a ledger sheet: date, family, account, whose books with their year if not 2016, amount in đồng. */
final class Sheet {
    private Sheet() {}

    static String of(List<Posting> postings) {
        return postings.stream().map(Sheet::row).collect(Collectors.joining());
    }

    /** Above the line what happened, below it what the books say. */
    static void mustBe(String sheet) {
        String[] halves = sheet.split("-{10,}\n", -1);
        assertThat(squeezed(of(Postings.of(Jotting.read(halves[0]))))).isEqualTo(squeezed(halves[1]));
    }

    static String squeezed(String columns) {
        return columns.replaceAll(" +", " ");
    }

    private static String row(Posting posting) {
        return "%s  %-9s  %-19s  %-16s  %+d\n"
                .formatted(
                        posting.effectiveOn(),
                        posting.account().family(),
                        posting.account().wireName(),
                        books(posting.scope()),
                        posting.amount().dong());
    }

    private static String books(Scope scope) {
        FiscalYear year = scope.fiscalYear();
        String elsewhere = year == null || year.equals(Jotting.YEAR) ? "" : " " + year;
        return (scope.line() == null ? "fund" : scope.line()) + " "
                + scope.source().slug() + elsewhere;
    }
}

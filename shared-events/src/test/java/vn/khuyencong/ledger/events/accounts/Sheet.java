package vn.khuyencong.ledger.events.accounts;

import java.util.List;
import java.util.stream.Collectors;

/** Writes postings as a ledger sheet: date, family, account, whose books, signed amount in đồng. */
final class Sheet {
    private Sheet() {}

    static String of(List<Posting> postings) {
        return postings.stream().map(Sheet::row).collect(Collectors.joining());
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
        return (scope.line() == null ? "fund" : scope.line()) + " "
                + scope.source().slug();
    }
}

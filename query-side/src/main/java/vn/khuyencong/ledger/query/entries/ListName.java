package vn.khuyencong.ledger.query.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.accounts.Scope;

/** Under which names an entry is found, beside its books: the ids of what it concerns, each unique over all kinds. */
final class ListName {
    private ListName() {}

    static List<String> of(Scope scope) {
        List<String> names = new ArrayList<>();
        if (scope.fiscalYear() != null && scope.source().isBudget()) {
            names.add(
                    FundId.of(scope.unit(), scope.fiscalYear(), scope.source()).value());
        }
        Stream.of(scope.project(), scope.statement(), scope.programme())
                .filter(Objects::nonNull)
                .forEach(id -> names.add(id.toString()));
        return names;
    }

    static List<String> of(Evidence evidence) {
        return Stream.of(evidence.decision(), evidence.statement())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }
}

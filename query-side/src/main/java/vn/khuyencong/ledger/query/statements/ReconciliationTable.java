package vn.khuyencong.ledger.query.statements;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.statements.ReconciliationAnswer.CheckAnswer;
import vn.khuyencong.ledger.query.statements.ReconciliationAnswer.FigureAnswer;
import vn.khuyencong.ledger.query.statements.ShownQuantity.ShownCount;
import vn.khuyencong.ledger.query.statements.ShownQuantity.ShownMoney;
import vn.khuyencong.ledger.query.table.About;
import vn.khuyencong.ledger.query.table.Table;

/** The reconciliation of a text as a table: one row for each check of each figure. */
final class ReconciliationTable {
    private ReconciliationTable() {}

    static Table of(ReconciliationAnswer answer) {
        Table table = new Table(
                "figure",
                "kind",
                "role",
                "check",
                "unit",
                "qualifier",
                "stated",
                "ledger",
                "residual",
                "possible",
                "unexplained",
                "allowance",
                "verdict",
                "of",
                "mayBelong",
                "causes",
                "quote");
        answer.figures().forEach(figure -> figure.checks().forEach(check -> add(table, figure, check)));
        return table;
    }

    private static void add(Table table, FigureAnswer figure, CheckAnswer check) {
        table.add(
                figure.key(),
                figure.kind(),
                figure.role(),
                check.check(),
                unitOf(check.stated()),
                qualifierOf(check.stated()),
                number(check.stated()),
                number(check.ledger()),
                number(check.residual()),
                number(check.possible()),
                number(check.unexplained()),
                number(check.allowance()),
                check.verdict(),
                inWords(check.of()),
                inWords(check.mayBelong()),
                inWords(figure.causes()),
                figure.quote());
    }

    /** What the table is a table of; its amounts and numbers are of many units and have no sum. */
    static About about(ReconciliationAnswer answer, Moment asOf) {
        return About.of(List.of(
                new About.Line("statement", answer.statement()),
                new About.Line("effectiveAsOf", asOf.effectiveAsOf()),
                new About.Line("knownAsOf", asOf.knownAsOf()),
                new About.Line("position", asOf.position())));
    }

    private static @Nullable Object number(@Nullable ShownQuantity quantity) {
        return switch (quantity) {
            case null -> null;
            case ShownMoney it -> Money.parse(it.amount());
            case ShownCount it -> new BigInteger(it.value());
        };
    }

    private static String unitOf(ShownQuantity quantity) {
        return switch (quantity) {
            case ShownMoney it -> it.per() == null ? it.currency() : it.currency() + "/" + it.per();
            case ShownCount it -> it.unit();
        };
    }

    private static @Nullable Object qualifierOf(ShownQuantity quantity) {
        return switch (quantity) {
            case ShownMoney it -> it.qualifier();
            case ShownCount it -> it.qualifier();
        };
    }

    private static String inWords(Collection<?> names) {
        return names.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}

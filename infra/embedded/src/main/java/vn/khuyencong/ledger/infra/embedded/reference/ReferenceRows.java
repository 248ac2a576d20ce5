package vn.khuyencong.ledger.infra.embedded.reference;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.BudgetCodeKind;
import vn.khuyencong.ledger.events.reference.BudgetCodePublished;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.IssuerScope;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.infra.embedded.table.Row;

/** From one row of a reference table to the fact that publishes it. */
final class ReferenceRows {
    private ReferenceRows() {}

    static ProvinceVersionPublished provinceVersion(Row row) {
        String successor = row.orNull("successor");
        return new ProvinceVersionPublished(
                new Unit(row.text("id")),
                row.text("code"),
                row.text("name"),
                row.text("unit_type"),
                row.date("valid_from"),
                row.dateOrNull("valid_to"),
                row.text("source_from"),
                row.orNull("source_to"),
                successor == null ? null : new Unit(successor),
                row.orNull("note"));
    }

    static ActivityPublished activity(Row row) {
        return new ActivityPublished(
                new ActivityCode(row.text("code")),
                row.text("name_vi"),
                row.text("legal_clause"),
                row.orNull("indicators_vi"));
    }

    static IssuerPublished issuer(Row row) {
        return new IssuerPublished(row.text("code"), row.text("name"), IssuerScope.valueOf(row.text("scope")));
    }

    static BudgetCodePublished budgetCode(Row row) {
        return new BudgetCodePublished(
                BudgetCodeKind.valueOf(row.text("kind")),
                row.text("first"),
                row.text("last"),
                row.text("name"),
                year(row.orNull("valid_from")),
                year(row.orNull("valid_to")),
                row.text("act"));
    }

    private static @Nullable FiscalYear year(@Nullable String digits) {
        return digits == null ? null : new FiscalYear(Integer.parseInt(digits));
    }
}

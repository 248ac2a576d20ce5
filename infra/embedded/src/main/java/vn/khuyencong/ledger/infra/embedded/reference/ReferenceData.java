package vn.khuyencong.ledger.infra.embedded.reference;

import java.util.List;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.BudgetCodePublished;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.infra.embedded.table.Table;

/** The dated tables that come with the ledger, as the facts that publish them, each list in the order of its file. */
public record ReferenceData(
        List<ProvinceVersionPublished> provinceVersions,
        List<ActivityPublished> activities,
        List<IssuerPublished> issuers,
        List<BudgetCodePublished> budgetCodes) {

    /** Reads the tables of this release. */
    public static ReferenceData read() {
        return new ReferenceData(
                Table.read("/reference/province-versions.csv").stream()
                        .map(ReferenceRows::provinceVersion)
                        .toList(),
                Table.read("/reference/activities.csv").stream()
                        .map(ReferenceRows::activity)
                        .toList(),
                Table.read("/reference/issuers.csv").stream()
                        .map(ReferenceRows::issuer)
                        .toList(),
                Table.read("/reference/budget-codes.csv").stream()
                        .map(ReferenceRows::budgetCode)
                        .toList());
    }
}

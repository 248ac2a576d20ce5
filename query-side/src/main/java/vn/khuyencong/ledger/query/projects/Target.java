package vn.khuyencong.ledger.query.projects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.programme.TargetSet;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * Chỉ tiêu: what a programme is to reach.
 *
 * @param quantity a whole number as text, in {@code unit}
 * @param before what stood under the key before, the latest first
 */
record Target(
        String key,
        String indicator,
        @Nullable String quantity,
        @Nullable Amount amount,
        String unit,
        @Nullable FiscalYear year,
        List<Evidence> evidence,
        List<Target> before) {

    /** The targets of a programme in the order of their first setting, each with those that it took the place of. */
    static List<Target> of(Shelf programme) {
        Map<String, Target> byKey = new LinkedHashMap<>();
        programme
                .facts(TargetSet.class)
                .forEach(it -> byKey.compute(it.key(), (key, former) -> of(it, historyOf(former))));
        return List.copyOf(byKey.values());
    }

    private static List<Target> historyOf(@Nullable Target former) {
        List<Target> history = new ArrayList<>();
        if (former != null) {
            history.add(former.without());
            history.addAll(former.before());
        }
        return history;
    }

    private static Target of(TargetSet it, List<Target> before) {
        Long quantity = it.quantity();
        return new Target(
                it.key(),
                it.indicator(),
                quantity == null ? null : quantity.toString(),
                Amount.ofNullable(it.amount()),
                it.unit(),
                it.year(),
                it.evidence(),
                before);
    }

    private Target without() {
        return new Target(key, indicator, quantity, amount, unit, year, evidence, List.of());
    }
}

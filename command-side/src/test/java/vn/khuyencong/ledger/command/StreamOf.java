package vn.khuyencong.ledger.command;

import java.lang.reflect.RecordComponent;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.BudgetCodePublished;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;

/** In which stream a fact stands: its own words tell. */
final class StreamOf {
    private StreamOf() {}

    static String fact(Fact fact) {
        return switch (fact) {
            case ProvinceVersionPublished it -> Registry.PROVINCES;
            case ActivityPublished it -> Registry.ACTIVITIES;
            case IssuerPublished it -> Registry.ISSUERS;
            case BudgetCodePublished it -> Registry.BUDGET_CODES;
            case EntryReversed it -> it.entry().stream();
            default -> firstComponentOf(fact);
        };
    }

    /** Every other fact names its stream first. */
    private static String firstComponentOf(Fact fact) {
        RecordComponent first = fact.getClass().getRecordComponents()[0];
        try {
            return first.getAccessor().invoke(fact).toString();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

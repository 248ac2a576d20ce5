package vn.khuyencong.ledger.command.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.reference.BudgetCodePublished;

/** The dated table of budget codes (mục lục ngân sách). What no row speaks of is not known to be wrong. */
public final class BudgetCodes {
    private final List<BudgetCodePublished> rows;

    BudgetCodes(List<Fact> facts) {
        rows = facts.stream().map(BudgetCodePublished.class::cast).toList();
    }

    /** A part of a code that is not in use in some year, and what it means. */
    public record Misused(String given, String name) {}

    /** The first part of the code whose row in the table does not hold in that year; null if none is known to be wrong. */
    public @Nullable Misused misused(BudgetCode code, FiscalYear year) {
        for (BudgetCodePublished row : rows) {
            String given = part(row, code);
            if (given != null && covers(row, given) && !holdsIn(row, year)) {
                return new Misused(given, row.name());
            }
        }
        return null;
    }

    private static boolean covers(BudgetCodePublished row, String given) {
        return given.length() == row.first().length()
                && given.compareTo(row.first()) >= 0
                && given.compareTo(row.last()) <= 0;
    }

    private static boolean holdsIn(BudgetCodePublished row, FiscalYear year) {
        FiscalYear from = row.validFrom();
        FiscalYear to = row.validTo();
        return (from == null || from.compareTo(year) <= 0) && (to == null || to.compareTo(year) >= 0);
    }

    private static @Nullable String part(BudgetCodePublished row, BudgetCode code) {
        return switch (row.kind()) {
            case CHAPTER -> code.chapter();
            case CATEGORY -> code.category();
            case SECTION -> code.section();
            case ITEM -> code.item();
            case SUB_ITEM -> code.subItem();
            case TARGET_PROGRAMME -> code.targetProgramme();
            case SOURCE -> code.source();
        };
    }
}

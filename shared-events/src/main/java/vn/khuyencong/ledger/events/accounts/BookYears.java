package vn.khuyencong.ledger.events.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EffectiveDate;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.YearId;

/** Whose books, and of which years, a fact belongs to: a closed year takes nothing that belongs to it. */
public final class BookYears {
    private BookYears() {}

    /** The years a fact belongs to; none for what moves no money of the budget. */
    public static Set<YearId> of(Fact fact) {
        return switch (BookKind.of(fact)) {
            case BOOKED -> yearsOf(fact, posting -> posting.scope().fiscalYear());
            case HANDLED -> {
                LocalDate day = EffectiveDate.of(fact);
                yield yearsOf(fact, posting -> day == null ? null : FiscalYear.of(day));
            }
            case NONE -> Set.of();
        };
    }

    private static Set<YearId> yearsOf(Fact fact, Function<Posting, @Nullable FiscalYear> yearOf) {
        List<Posting> postings = Postings.of(fact);
        Set<YearId> years = new TreeSet<>();
        for (Posting it : postings) {
            FiscalYear year = isOfBudget(it.account().family()) ? yearOf.apply(it) : null;
            if (year != null) {
                years.add(YearId.of(it.scope().unit(), year));
            }
        }
        return years;
    }

    /** Volume, counterpart and what a text reports are no money of a budget year. */
    private static boolean isOfBudget(Family family) {
        return switch (family) {
            case PLAN, AUTHORITY, MONEY -> true;
            case VOLUME, COUNTERPART, REPORTED -> false;
        };
    }
}

package vn.khuyencong.ledger.command.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.accounts.BookYears;
import vn.khuyencong.ledger.events.project.FundsDisbursed;

/** What the years ask of the facts of any command. */
final class Years {
    private Years() {}

    /** The years that these facts belong to, in the order of their ids. */
    static SortedSet<YearId> of(List<? extends Fact> facts) {
        SortedSet<YearId> years = new TreeSet<>();
        facts.forEach(fact -> years.addAll(BookYears.of(fact)));
        return years;
    }

    /** The correction period is there to book what was done by 31/12; a later document belongs to a later year. */
    static void mustBeDocumentedIn(List<? extends Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof FundsDisbursed it && it.documentDate() != null) {
                LocalDate yearEnd = it.line().fund().fiscalYear().endsOn();
                boolean late = it.documentDate().isAfter(yearEnd);
                Refusal.DOCUMENT_AFTER_YEAR_END.when(late, "/documentDate", it.documentDate(), yearEnd);
            }
        }
    }
}

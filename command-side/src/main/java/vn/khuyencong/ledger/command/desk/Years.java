package vn.khuyencong.ledger.command.desk;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.accounts.BookYears;

/** What the years ask of the facts of any command. */
final class Years {
    private Years() {}

    /** The years that these facts belong to, in the order of their ids. */
    static SortedSet<YearId> of(List<? extends Fact> facts) {
        SortedSet<YearId> years = new TreeSet<>();
        facts.forEach(fact -> years.addAll(BookYears.of(fact)));
        return years;
    }
}

package vn.khuyencong.ledger.query.statements;

import java.util.EnumSet;
import java.util.Set;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.statement.Cut;
import vn.khuyencong.ledger.events.statement.Meaning;

/** How an entry of a text stands to one of its totals. */
enum Belonging {
    /** The text's own words put the entry into the total. */
    TAKEN,
    /** The entry names no source or level, or a wider one: it may be part of the total, in whole or in part. */
    POSSIBLE,
    APART;

    private static final Set<Meaning> CARRIED_OUT = EnumSet.of(Meaning.SPENT, Meaning.MOBILISED);

    static Belonging of(StatedFigure entry, StatedFigure total) {
        if (!isComparable(entry, total)) {
            return APART;
        }
        return total.isAmount() ? ofMoney(entry, total) : ofCount(entry, total);
    }

    /** A number within another one is never added, and a total inside a line knows only its line. */
    private static boolean isComparable(StatedFigure entry, StatedFigure total) {
        return entry.kind() == total.kind()
                && entry.value().unit().equals(total.value().unit())
                && entry.cut() != Cut.NESTED
                && (!total.isOfOneLine() || entry.line() != null && entry.line().equals(total.line()));
    }

    /** A total over all sources holds what was spent and what was mobilised; any other holds its own meaning. */
    private static Belonging ofMoney(StatedFigure entry, StatedFigure total) {
        boolean overAll = total.source() == FundingSource.ALL;
        boolean fits = entry.meaning() == total.meaning()
                || overAll && total.meaning() != Meaning.PLANNED && CARRIED_OUT.contains(entry.meaning());
        if (fits && (overAll || entry.source().isWithin(total.source()))) {
            return TAKEN;
        }
        boolean open =
                entry.source() == FundingSource.NOT_STATED || entry.source().mayBelongTo(total.source());
        return open ? POSSIBLE : APART;
    }

    private static Belonging ofCount(StatedFigure entry, StatedFigure total) {
        if (total.level() == ProgrammeLevel.NOT_STATED || entry.level() == total.level()) {
            return TAKEN;
        }
        return entry.level() == ProgrammeLevel.NOT_STATED ? POSSIBLE : APART;
    }
}

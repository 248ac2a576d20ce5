package vn.khuyencong.ledger.command.year;

import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.events.YearId;

/** What can be asked of the books of a year. */
public sealed interface YearCommand extends Command<YearState> permits ClosePeriod, ReopenPeriod {
    YearId year();

    @Override
    default String stream() {
        return year().value();
    }
}

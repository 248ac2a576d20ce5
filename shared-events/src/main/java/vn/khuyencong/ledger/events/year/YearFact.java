package vn.khuyencong.ledger.events.year;

import vn.khuyencong.ledger.events.Fact;

/** What can happen to the books of a year, in turns. */
public sealed interface YearFact extends Fact permits PeriodClosed, PeriodReopened {}

package vn.khuyencong.ledger.events.year;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.YearId;

/** Mở lại sổ: the closed books of a unit's year take entries again, by a decision. */
public record PeriodReopened(YearId year, LocalDate effectiveOn, List<Evidence> evidence) implements YearFact {}

package vn.khuyencong.ledger.events.year;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.YearId;

/** Khóa sổ: the books of a unit's year take nothing more that belongs to that year. */
public record PeriodClosed(YearId year, LocalDate effectiveOn, List<Evidence> evidence) implements YearFact {}

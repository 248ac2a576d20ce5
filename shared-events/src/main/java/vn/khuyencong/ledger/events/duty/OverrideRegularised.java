package vn.khuyencong.ledger.events.duty;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;

/** Hồ sơ đã hoàn thiện: the papers that an emergency override went without are there now. */
public record OverrideRegularised(EntryId entry, LocalDate effectiveOn, List<Evidence> evidence) implements DutyFact {}

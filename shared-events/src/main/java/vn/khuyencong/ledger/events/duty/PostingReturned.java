package vn.khuyencong.ledger.events.duty;

import vn.khuyencong.ledger.events.EntryId;

/** Trả lại để hoàn thiện, or withdrawn by who posted it: what was held will not count; it may be posted anew. */
public record PostingReturned(EntryId entry, String reason) implements DutyFact {}

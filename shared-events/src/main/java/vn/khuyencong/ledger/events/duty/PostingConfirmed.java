package vn.khuyencong.ledger.events.duty;

import java.util.List;
import vn.khuyencong.ledger.events.EntryId;

/**
 * Người thứ hai xác nhận: what was held counts from now on.
 *
 * @param entry the posting that was held
 * @param recorded the entries that it became, in the same append
 */
public record PostingConfirmed(EntryId entry, List<EntryId> recorded) implements DutyFact {}

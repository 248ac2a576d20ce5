package vn.khuyencong.ledger.query.decisions;

import java.util.List;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.accounts.Posting;

/** A fact that moved money, by its postings. */
record BookedEntry(EntryId id, List<Posting> postings) {}

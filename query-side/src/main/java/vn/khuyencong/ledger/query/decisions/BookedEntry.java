package vn.khuyencong.ledger.query.decisions;

import java.util.List;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.accounts.Posting;

/** A fact that moved money, by its stored type and its postings. */
record BookedEntry(EntryId id, String type, List<Posting> postings) {}

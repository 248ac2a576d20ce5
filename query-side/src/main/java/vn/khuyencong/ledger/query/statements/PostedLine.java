package vn.khuyencong.ledger.query.statements;

import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.statement.EntryReported;

/** A line of a text as it stands in the ledger, under the id by which it can be reversed. */
record PostedLine(EntryId id, EntryReported line) {}

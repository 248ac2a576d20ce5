package vn.khuyencong.ledger.query.entries;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.accounts.Posting;

/** A posting, how firmly its amount is meant, and the words of the amount itself where a text states it. */
public record PostedAmount(
        Posting posting, Qualifier qualifier, @Nullable String quote) {}

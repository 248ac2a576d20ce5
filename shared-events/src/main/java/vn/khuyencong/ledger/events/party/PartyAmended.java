package vn.khuyencong.ledger.events.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;

/** An organisation is called or sits otherwise from a day on (thay đổi thông tin): all that it is then, not only what changed. */
public record PartyAmended(
        PartyId party,
        String name,
        @Nullable String taxCode,
        @Nullable Unit unit,
        @Nullable String address,
        LocalDate effectiveOn,
        String reason)
        implements PartyFact {}

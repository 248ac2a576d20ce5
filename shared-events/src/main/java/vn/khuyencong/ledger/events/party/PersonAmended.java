package vn.khuyencong.ledger.events.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;

/** A household or person is called or sits otherwise from a day on; what it is then stands sealed anew. */
public record PersonAmended(PartyId party, @Nullable Unit unit, Sealed sealed, LocalDate effectiveOn, String reason)
        implements PartyFact {}

package vn.khuyencong.ledger.events.party;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;

/** An organisation became known: a rural industrial establishment (cơ sở CNNT), an implementer or a partner. */
public record PartyRegistered(
        PartyId party,
        PartyKind kind,
        String name,
        @Nullable String taxCode,
        @Nullable Unit unit,
        @Nullable String address)
        implements PartyFact {}

package vn.khuyencong.ledger.events.party;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;

/** A household business or a natural person (hộ kinh doanh, cá nhân, nghệ nhân) became known; who it is stands sealed. */
public record PersonRegistered(
        PartyId party, PartyKind kind, @Nullable Unit unit, Sealed sealed) implements PartyFact {}

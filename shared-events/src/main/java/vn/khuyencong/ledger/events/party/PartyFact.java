package vn.khuyencong.ledger.events.party;

import vn.khuyencong.ledger.events.Fact;

/** What can happen to a party. */
public sealed interface PartyFact extends Fact permits PartyRegistered {}

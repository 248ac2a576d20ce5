package vn.khuyencong.ledger.events.party;

import vn.khuyencong.ledger.events.Fact;

/** What can happen to a party, in the order of its life. */
public sealed interface PartyFact extends Fact
        permits PartyRegistered, PersonRegistered, PartyAmended, PersonAmended, PersonalDataErased {}

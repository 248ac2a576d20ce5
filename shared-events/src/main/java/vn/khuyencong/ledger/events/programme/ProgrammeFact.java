package vn.khuyencong.ledger.events.programme;

import vn.khuyencong.ledger.events.Fact;

/** What can happen to a programme. */
public sealed interface ProgrammeFact extends Fact permits ProgrammeRegistered {}

package vn.khuyencong.ledger.events.programme;

import vn.khuyencong.ledger.events.Fact;

/** What can happen to a programme, in the order of its life. */
public sealed interface ProgrammeFact extends Fact permits ProgrammeRegistered, TargetSet {}

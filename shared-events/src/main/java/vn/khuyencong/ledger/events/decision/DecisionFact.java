package vn.khuyencong.ledger.events.decision;

import vn.khuyencong.ledger.events.Fact;

/** What can happen to a decision, in the order of its life. */
public sealed interface DecisionFact extends Fact
        permits DecisionRegistered, FileAttached, BasisCited, DecisionAmended, DecisionAnnulled {}

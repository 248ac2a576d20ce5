package vn.khuyencong.ledger.events;

import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.reference.ReferenceFact;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.year.YearFact;

/** Something that happened and was recorded; never edited, only answered by a later fact. */
public sealed interface Fact
        permits DecisionFact, ProgrammeFact, FundFact, ProjectFact, PartyFact, StatementFact, ReferenceFact, YearFact {}

package vn.khuyencong.ledger.events.duty;

import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.project.ProjectFact;

/** What a second person has to do with a posting; none of it moves money. */
public sealed interface DutyFact extends FundFact, ProjectFact
        permits PostingHeld, PostingConfirmed, PostingReturned, OverrideRegularised {}

package vn.khuyencong.ledger.events.reference;

import vn.khuyencong.ledger.events.Fact;

/** The dated tables that rules look up; old rows stay true for old documents. */
public sealed interface ReferenceFact extends Fact
        permits ProvinceVersionPublished, ActivityPublished, IssuerPublished, BudgetCodePublished {}

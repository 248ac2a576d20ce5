package vn.khuyencong.ledger.events.statement;

import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.accounts.EntryReversed;

/** What can happen to a published text. */
public sealed interface StatementFact extends Fact
        permits StatementPublished, TextAttached, EntryReported, FigureStated, StatementNoted, EntryReversed {}

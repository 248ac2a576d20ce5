package vn.khuyencong.ledger.query.decisions;

import java.util.Collection;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProgrammeId;

/** What the ledger holds at one moment, as far as decisions reach into it. */
interface Books {
    Collection<BookedEntry> entriesCiting(DecisionId decision);

    Collection<BookedEntry> entriesOf(ProgrammeId programme);

    Collection<BookedEntry> entriesOf(FundId fund);

    /** The programmes that a decision founded or that name it as a basis. */
    Collection<ProgrammeId> programmesCiting(DecisionId decision);

    /** The funds whose plan or authority, in whole or in part, a decision gave. */
    Collection<FundId> fundsGivenBy(DecisionId decision);

    /** The decisions that name this one as their basis. */
    Collection<DecisionId> decisionsBasedOn(DecisionId decision);
}

package vn.khuyencong.ledger.events.accounts;

import static vn.khuyencong.ledger.events.accounts.Moves.move;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.reference.ReferenceFact;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;
import vn.khuyencong.ledger.events.year.YearFact;

/**
 * The one function from facts to postings. Within each family the postings of a fact sum to zero; a fact without money
 * has none. Everything that counts money uses this and nothing else.
 */
public final class Postings {
    private Postings() {}

    /** The postings of a fact, in the order in which the money moves; empty if it moves none. */
    public static List<Posting> of(Fact fact) {
        return switch (fact) {
            case ProjectFact project -> ProjectPostings.of(project);
            case FundFact fund -> FundPostings.of(fund);
            case StatementFact statement -> ofStatement(statement);
            case DecisionFact decision -> List.of();
            case ProgrammeFact programme -> List.of();
            case PartyFact party -> List.of();
            case ReferenceFact reference -> List.of();
            case YearFact year -> List.of();
        };
    }

    private static List<Posting> ofStatement(StatementFact fact) {
        return switch (fact) {
            case StatementPublished it -> List.of();
            case TextAttached it -> List.of();
            case EntryReported it -> ofReport(it);
            case FigureStated it -> List.of();
            case StatementNoted it -> List.of();
            case EntryReversed it -> it.postings();
        };
    }

    private static List<Posting> ofReport(EntryReported it) {
        List<Posting> postings = new ArrayList<>();
        for (ReportedAmount reported : it.amounts()) {
            Money amount = reported.amount();
            if (amount != null) {
                postings.addAll(move(
                        amount,
                        Account.STATEMENT,
                        reportedAccount(reported.meaning()),
                        scopeOf(it, reported.source()),
                        it.effectiveOn()));
            }
        }
        return postings;
    }

    private static Scope scopeOf(EntryReported it, FundingSource source) {
        return new Scope(
                it.unit(), source, null, it.period(), it.activities(), it.programme(), null, it.statement(), it.key());
    }

    private static Account reportedAccount(Meaning meaning) {
        return switch (meaning) {
            case SPENT -> Account.REPORTED_SPENT;
            case MOBILISED -> Account.REPORTED_MOBILISED;
            case PLANNED -> Account.REPORTED_PLANNED;
            case UNSPECIFIED -> Account.REPORTED_UNSPECIFIED;
        };
    }
}

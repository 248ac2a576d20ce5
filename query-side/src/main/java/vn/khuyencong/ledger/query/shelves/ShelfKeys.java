package vn.khuyencong.ledger.query.shelves;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.reference.ReferenceFact;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.year.YearFact;
import vn.khuyencong.ledger.query.documents.StoredFact;

/** What a fact speaks of, by id: where someone who asks about that thing has to find it. */
final class ShelfKeys {
    private ShelfKeys() {}

    /** Its stream, what it cites, the programme and fund of its money, the parties it names; in a fixed order. */
    static Set<String> of(StoredFact stored) {
        Set<String> keys = new LinkedHashSet<>();
        Fact fact = stored.fact();
        if (isOnlyAnEcho(fact)) {
            return keys;
        }
        keys.add(stored.stream());
        CitedDecisions.of(fact).forEach(decision -> keys.add(decision.value()));
        Postings.of(fact).forEach(posting -> addMoney(keys, posting));
        addNamed(keys, fact);
        return keys;
    }

    /** The fund's side of what a project did stands in the project; reference data has a place of its own. */
    private static boolean isOnlyAnEcho(Fact fact) {
        return fact instanceof FundsReserved
                || fact instanceof FundsDrawn
                || fact instanceof FundsReleased
                || fact instanceof ReferenceFact;
    }

    private static void addMoney(Set<String> keys, Posting posting) {
        Scope scope = posting.scope();
        add(keys, scope.programme());
        if (scope.fiscalYear() != null && scope.source().isBudget()) {
            keys.add(FundId.of(scope.unit(), scope.fiscalYear(), scope.source()).value());
        }
    }

    private static void addNamed(Set<String> keys, Fact fact) {
        switch (fact) {
            case DecisionRegistered it -> add(keys, it.knownFrom());
            case BasisCited it -> add(keys, it.basis());
            case ProjectProposed it -> {
                add(keys, it.programme());
                add(keys, it.implementer());
                add(keys, it.beneficiary());
            }
            case BudgetApproved it ->
                it.lines().stream().map(BudgetLine::beneficiary).forEach(party -> add(keys, party));
            case BeneficiaryAssigned it -> add(keys, it.beneficiary());
            case ContractSigned it -> add(keys, it.contractor());
            case DecisionFact it -> {}
            case ProjectFact it -> {}
            case FundFact it -> {}
            case StatementFact it -> {}
            case ProgrammeFact it -> {}
            case PartyFact it -> {}
            case ReferenceFact it -> {}
            case YearFact it -> {}
        }
    }

    private static void add(Set<String> keys, @Nullable Object id) {
        if (id != null) {
            keys.add(id.toString());
        }
    }
}

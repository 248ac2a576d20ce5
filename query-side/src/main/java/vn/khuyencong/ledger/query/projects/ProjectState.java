package vn.khuyencong.ledger.query.projects;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectReturned;

/**
 * A project folded from its facts. What is said about it comes from the facts that stand; its money from the postings
 * of all of them, so that a reversal moves money back at its own date.
 */
final class ProjectState {
    private final Map<String, ProjectLine> lines = new LinkedHashMap<>();
    private final Map<String, Contract> contracts = new LinkedHashMap<>();
    private final List<OutcomeRecorded> outcomes = new ArrayList<>();
    private @Nullable ProjectProposed proposal;
    private Status status = Status.PROPOSED;

    private ProjectState() {}

    /**
     * The project after these facts.
     *
     * @param standing those of {@code all} that no reversal answers
     */
    static ProjectState of(Collection<ProjectFact> all, Collection<ProjectFact> standing) {
        ProjectState state = new ProjectState();
        standing.forEach(state::remember);
        all.stream().flatMap(fact -> Postings.of(fact).stream()).forEach(state::post);
        return state;
    }

    private void remember(ProjectFact fact) {
        switch (fact) {
            case ProjectProposed it -> {
                proposal = it;
                status = Status.PROPOSED;
            }
            case ProjectReturned it -> status = Status.RETURNED;
            case BudgetApproved it -> {
                it.lines().forEach(this::open);
                advanceTo(Status.APPROVED);
            }
            case BeneficiaryAssigned it -> assign(it);
            case ContractSigned it -> {
                contracts.put(it.contract(), contractOf(it));
                advanceTo(Status.CONTRACTED);
            }
            case ContractAmended it ->
                contracts.computeIfPresent(it.contract(), (id, contract) -> contract.changedBy(it.change()));
            case FundsDisbursed it -> pay(it.contract(), it.amount());
            case AdvanceCleared it -> {}
            case AdvanceReturned it -> pay(it.contract(), backOn(it).negated());
            case OutcomeRecorded it -> outcomes.add(it);
            case ProjectClosed it -> {
                contracts.replaceAll((id, contract) -> contract.ended());
                status = Status.CLOSED;
            }
            case EntryReversed it -> {}
        }
    }

    /** A further budget does not undo a contract. */
    private void advanceTo(Status reached) {
        status = status.compareTo(reached) < 0 ? reached : status;
    }

    private void open(BudgetLine approved) {
        lines.put(approved.line().id(), ProjectLine.opened(approved.line(), approved.beneficiary()));
    }

    private void assign(BeneficiaryAssigned it) {
        LineRef line = it.newLine() == null ? it.line() : it.newLine();
        lines.put(line.id(), ProjectLine.opened(line, it.beneficiary()));
    }

    private static Contract contractOf(ContractSigned it) {
        return new Contract(
                it.contract(),
                it.kind(),
                it.line().id(),
                it.contractor(),
                it.amount(),
                Money.ZERO,
                false,
                it.effectiveOn());
    }

    private void pay(String contract, Money amount) {
        contracts.computeIfPresent(contract, (id, known) -> known.paid(amount));
    }

    /** What a return opens again on its contract: nothing once it is income of the budget. */
    private static Money backOn(AdvanceReturned it) {
        return switch (it.ground()) {
            case REDUCES_SPENDING -> it.amount();
            case BUDGET_INCOME -> Money.ZERO;
        };
    }

    private void post(Posting posting) {
        String line = posting.scope().line();
        if (posting.scope().project() != null && line != null) {
            lines.computeIfPresent(line, (id, at) -> at.posted(posting.account(), posting.amount()));
        }
    }

    @Nullable
    ProjectProposed proposal() {
        return proposal;
    }

    Status status() {
        return status;
    }

    List<ProjectLine> lines() {
        return List.copyOf(lines.values());
    }

    List<Contract> contracts() {
        return List.copyOf(contracts.values());
    }

    List<OutcomeRecorded> outcomes() {
        return List.copyOf(outcomes);
    }
}

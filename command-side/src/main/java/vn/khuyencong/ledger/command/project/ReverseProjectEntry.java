package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.CONTRACT_HAS_LATER_ENTRIES;
import static vn.khuyencong.ledger.command.desk.Refusal.ENTRY_HAS_RECOVERIES;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_HAS_LATER_ENTRIES;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.REPLACEMENT_OF_ANOTHER_KIND;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Reversals;
import vn.khuyencong.ledger.command.desk.StreamState.Occurrence;
import vn.khuyencong.ledger.command.project.ProjectState.Stage;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactEvidence;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectFact;

/**
 * Bút toán đảo of a project's entry, at a date of its own and with its reason. With {@code replacement} the right
 * values are recorded in the same append and the account rule is checked on both together.
 */
public record ReverseProjectEntry(
        EntryId entry,
        LocalDate effectiveOn,
        String reason,

        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "command") @Nullable
        ProjectCommand replacement)
        implements ProjectCommand {

    @Override
    public ProjectId project() {
        return new ProjectId(entry.stream());
    }

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustExist(project(), state, around);
        ProjectFact original = state.entries().mustBeReversible(entry, effectiveOn, ProjectEntries::dateOf);
        around.caller().mustBe(ProjectEntries.roleFor(original));
        REPLACEMENT_OF_ANOTHER_KIND.when(!mayBeReplacedBy(original), "/replacement", entry);
        mustStandAlone(original, state);
        EntryReversed reversal = Reversals.reversal(
                entry,
                state.version() + 1,
                effectiveOn,
                reason,
                opposite(original, state),
                replacement != null,
                FactEvidence.of(original));
        List<ProjectFact> facts = new ArrayList<>();
        facts.add(reversal);
        ProjectState after = state.after(reversal, occurrence(state, around));
        if (replacement != null) {
            for (Fact fact : replacement.decide(after, around)) {
                facts.add((ProjectFact) fact);
                after = after.after((ProjectFact) fact, occurrence(after, around));
            }
        }
        mustLeaveContractsWhole(after);
        LinesOfEntries.mustBeThere(after);
        return facts;
    }

    /** The account rule looks at lines; what one contract lacks another of the same line does not make good. */
    private void mustLeaveContractsWhole(ProjectState after) {
        after.contracts()
                .all()
                .forEach((number, contract) -> contract.parts().forEach((line, part) -> {
                    CONTRACT_HAS_LATER_ENTRIES.when(part.drawn().isNegative(), "/entry", number);
                    EXCEEDS_CONTRACT_UNDRAWN.whenMore(part.drawn(), part.value(), effectiveOn, "/entry", number);
                }));
    }

    private boolean mayBeReplacedBy(ProjectFact original) {
        ProjectCommand wanted = replacement;
        return wanted == null || (wanted.project().equals(project()) && ProjectEntries.isFactOf(wanted, original));
    }

    /** A contract goes only after what was built on it, what is owed only after what was recovered of it. */
    private void mustStandAlone(ProjectFact original, ProjectState state) {
        if (original instanceof ContractSigned signed) {
            boolean builtOn = state.entries().standing().values().stream()
                    .anyMatch(later -> ProjectEntries.isBuiltOn(later, signed.contract()));
            CONTRACT_HAS_LATER_ENTRIES.when(builtOn, "/entry", signed.contract());
        }
        if (original instanceof BeneficiaryAssigned assigned) {
            String line = assigned.newLine() == null
                    ? assigned.line().id()
                    : assigned.newLine().id();
            LINE_HAS_LATER_ENTRIES.when(LinesOfEntries.wentOn(line, state), "/entry", line);
        }
        Money recovered = Receivable.recoveredOf(entry, state);
        ENTRY_HAS_RECOVERIES.when(recovered.isPositive(), "/entry", entry, recovered);
    }

    /** On a closed project nothing is left to contract or to draw: what would stand there goes back to the plan. */
    private List<Posting> opposite(ProjectFact original, ProjectState state) {
        List<Posting> opposite = Reversals.opposite(original, effectiveOn);
        if (state.stage() != Stage.CLOSED || original instanceof ProjectClosed) {
            return opposite;
        }
        boolean opens =
                original instanceof BudgetApproved || opposite.stream().anyMatch(ReverseProjectEntry::owesAgain);
        PROJECT_CLOSED.when(opens, "/entry", project());
        return opposite.stream().map(ReverseProjectEntry::onClosedLine).toList();
    }

    /** What was done with when the project closed can be opened again only with the project itself. */
    private static boolean owesAgain(Posting it) {
        return it.amount().isPositive()
                && (it.account() == Account.ADVANCE
                        || it.account() == Account.SPENT_UNSETTLED
                        || it.account() == Account.RECEIVABLE_REDUCING);
    }

    private static Posting onClosedLine(Posting it) {
        boolean reopens = it.amount().isPositive()
                && (it.account() == Account.CONTRACT_UNDRAWN || it.account() == Account.LINE_UNCONTRACTED);
        Scope fund = it.scope().ofItsFund();
        return reopens ? new Posting(Account.PLAN_AVAILABLE, fund, it.effectiveOn(), it.amount()) : it;
    }

    private Occurrence occurrence(ProjectState state, Circumstances around) {
        return new Occurrence(
                entry.stream(), state.version() + 1, "", around.caller().person(), null, null);
    }
}

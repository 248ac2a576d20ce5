package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.command.project.Authority.Change.NO_MORE_SUPPORT;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.project.Contracts.Contract;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/** Phụ lục hợp đồng: change a contract's value by a signed amount, in đồng; never below what was paid on it. */
public record AmendContract(
        ProjectId project, String contract, Money change, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        if (change.isPositive()) {
            ProjectRules.mustRun(project, state);
        }
        ProjectProposed proposal = ProjectRules.mustExist(project, state, around);
        Authority.mustDecide(NO_MORE_SUPPORT, proposal, evidence, around);
        Contract amended = ProjectRules.mustHaveContract(contract, state);
        EXCEEDS_CONTRACT_UNDRAWN.whenMore(change.negated(), amended.undrawn(), effectiveOn, "/change", contract);
        Line on = ProjectRules.mustHaveLine(amended.line(), state);
        return List.of(new ContractAmended(
                project, contract, on.ref(), change, effectiveOn, ProjectRules.restsOn(on, evidence, around)));
    }
}

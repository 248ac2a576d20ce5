package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.CONTRACT_NUMBER_TAKEN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;

/** Ký hợp đồng or giao nhiệm vụ: commit money of one line. Amount in đồng, at most what the line has uncontracted. */
public record SignContract(
        ProjectId project,
        String contract,
        ContractKind kind,
        String line,
        @Nullable PartyId contractor,
        Money amount,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        ProjectRules.mustRun(project, state);
        Line on = ProjectRules.mustHaveLine(line, state);
        CONTRACT_NUMBER_TAKEN.when(state.contracts().at(Text.said(contract)) != null, "/contract", contract);
        ProjectRules.mustKnowParty(contractor, "/contractor", around);
        return List.of(new ContractSigned(
                project,
                contract,
                kind,
                on.ref(),
                contractor,
                amount,
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }
}

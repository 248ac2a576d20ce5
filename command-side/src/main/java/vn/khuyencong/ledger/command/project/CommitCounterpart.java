package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.CounterpartCommitted;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/**
 * Cam kết đối ứng: book what the beneficiary or somebody else promised of their own (Thông tư liên tịch 26/2014 Điều 7).
 * Amount in đồng.
 */
public record CommitCounterpart(
        ProjectId project,
        FiscalYear fiscalYear,
        @Nullable PartyId party,
        Money amount,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectProposed proposal = ProjectRules.mustTakeCounterpart(project, state, around);
        ProjectRules.mustKnowParty(party, "/party", around);
        return List.of(new CounterpartCommitted(
                project,
                ProjectRules.counterpartOf(proposal, fiscalYear),
                party,
                amount,
                effectiveOn,
                ProjectRules.restsOnProject(evidence, state, around)));
    }
}

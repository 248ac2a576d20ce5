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
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.CounterpartEvidenced;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/**
 * Chứng từ đối ứng: book what vouchers show that the beneficiary spent of their own; it never passes the Treasury (Thông
 * tư liên tịch 26/2014 Điều 7.3). Amount in đồng.
 */
public record EvidenceCounterpart(
        ProjectId project,
        FiscalYear fiscalYear,
        @Nullable PartyId party,
        Money amount,
        String voucher,
        @Nullable LocalDate documentDate,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectProposed proposal = ProjectRules.mustTakeCounterpart(project, state, around);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        ProjectRules.mustKnowParty(party, "/party", around);
        return List.of(new CounterpartEvidenced(
                project,
                ProjectRules.counterpartOf(proposal, fiscalYear),
                party,
                amount,
                Text.said(voucher),
                documentDate,
                effectiveOn,
                ProjectRules.restsOnProject(evidence, state, around)));
    }
}

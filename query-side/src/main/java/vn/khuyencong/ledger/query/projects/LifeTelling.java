package vn.khuyencong.ledger.query.projects;

import static vn.khuyencong.ledger.query.projects.Details.activities;
import static vn.khuyencong.ledger.query.projects.Details.line;
import static vn.khuyencong.ledger.query.projects.Details.said;
import static vn.khuyencong.ledger.query.projects.Details.told;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.OutcomeCorrected;
import vn.khuyencong.ledger.events.project.PostCheckRecorded;
import vn.khuyencong.ledger.events.project.ProjectAppraised;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectStopped;
import vn.khuyencong.ledger.events.project.WorkAccepted;

/** Tells what is said of a project itself: its dossier, its lines and contracts, its work and its end. */
final class LifeTelling {
    private final Details details;

    LifeTelling(Details details) {
        this.details = details;
    }

    Told proposed(ProjectProposed it) {
        List<@Nullable Detail> all = new ArrayList<>(List.of(
                new Detail.Said("name", it.name()),
                new Detail.Word("kind", "kind", it.kind().name()),
                new Detail.Word("level", "level", it.level().name())));
        all.add(activities(it.activities()));
        all.add(details.programme(it.programme()));
        all.add(said(
                "registered-again-from",
                it.registeredAgainFrom() == null
                        ? null
                        : it.registeredAgainFrom().value()));
        all.add(details.party("implementer", it.implementer()));
        all.add(details.party("beneficiary", it.beneficiary()));
        all.add(it.totalCost() == null ? null : new Detail.Cost("total-cost", it.totalCost()));
        return Told.of(null, all);
    }

    Told approved(BudgetLine it) {
        return told(
                it.amount(),
                line(it.line()),
                details.fund(it.line().fund()),
                activities(it.line().activities()),
                details.party("beneficiary", it.beneficiary()),
                said("norm", it.normVersion()));
    }

    Told assigned(BeneficiaryAssigned it) {
        LineRef part = it.newLine();
        return told(
                it.amount(),
                line(it.line()),
                said("new-line", part == null ? null : part.id()),
                details.party("beneficiary", it.beneficiary()));
    }

    Told signed(ContractSigned it) {
        return told(
                it.amount(),
                new Detail.Word("contract-kind", "contract-kind", it.kind().name()),
                said("number", it.contract()),
                line(it.line()),
                details.party("contractor", it.contractor()));
    }

    static Told appraised(ProjectAppraised it) {
        return told(
                null,
                new Detail.Word("appraisal-level", "appraisal-level", it.level().name()),
                new Detail.Word("opinion", "opinion", it.opinion().name()),
                it.proposedSupport() == null ? null : new Detail.Cost("proposed-support", it.proposedSupport()),
                said("note", it.note()));
    }

    static Told accepted(WorkAccepted it) {
        return told(
                it.amount(),
                line(it.line()),
                new Detail.Cost("accepted-counterpart", it.counterpartAmount()),
                said("record", it.record()));
    }

    static Told corrected(Outcome outcome, OutcomeCorrected in) {
        Told brought = brought(outcome, in.lineId());
        List<Detail> all = new ArrayList<>(brought.details());
        all.add(new Detail.Entry("entry", in.entry()));
        all.add(new Detail.Said("reason", in.reason()));
        return new Told(all, null);
    }

    static Told brought(Outcome outcome, @Nullable String line) {
        Long quantity = outcome.quantity();
        return told(
                null,
                said("outcome", quantity == null ? outcome.unit() : null),
                quantity == null ? null : new Detail.Count("outcome", quantity, outcome.unit()),
                said("note", outcome.note()),
                said("line", line),
                outcome.recognitionLevel() == null
                        ? null
                        : new Detail.Word(
                                "recognition-level",
                                "recognition-level",
                                outcome.recognitionLevel().name()),
                said("within", outcome.within()));
    }

    Stream<Told> givenBack(LineRest it) {
        return Stream.of(
                        told(
                                it.contractUndrawn(),
                                said("given-back-undrawn", it.line().id()),
                                details.fund(it.line().fund())),
                        told(
                                it.uncontracted(),
                                said("given-back-uncontracted", it.line().id()),
                                details.fund(it.line().fund())))
                .filter(told -> told.money() != null && told.money().isPositive());
    }

    static Told checked(PostCheckRecorded it) {
        return told(
                null, new Detail.Word("post-check", "post-check", it.result().name()), said("note", it.note()));
    }

    static Told stopped(ProjectStopped it) {
        return told(
                null, new Detail.Word("stop-volume", "stop-volume", it.volume().name()), said("reason", it.reason()));
    }
}

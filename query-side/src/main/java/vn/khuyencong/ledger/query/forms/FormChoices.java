package vn.khuyencong.ledger.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.AppraisalLevel;
import vn.khuyencong.ledger.events.project.AppraisalOpinion;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisallowanceGround;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.PostCheckResult;
import vn.khuyencong.ledger.events.project.StopVolume;
import vn.khuyencong.ledger.events.statement.RecognitionLevel;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.reference.Names;

/** The words that a form lets one choose from. */
record FormChoices(Names names, Show show) {

    public List<Choice> contractKinds() {
        return named("contract-kind", Stream.of(ContractKind.values()));
    }

    public List<Choice> disbursementKinds() {
        return named("disbursement-kind", Stream.of(DisbursementKind.values()));
    }

    public List<Choice> appraisalLevels() {
        return named("appraisal-level", Stream.of(AppraisalLevel.values()));
    }

    public List<Choice> opinions() {
        return named("opinion", Stream.of(AppraisalOpinion.values()));
    }

    public List<Choice> disallowanceGrounds() {
        return named("disallowance", Stream.of(DisallowanceGround.values()));
    }

    public List<Choice> carryOverGrounds() {
        return named("carry-over-ground", Stream.of(CarryOverGround.values()));
    }

    public List<Choice> postCheckResults() {
        return named("post-check", Stream.of(PostCheckResult.values()));
    }

    public List<Choice> stopVolumes() {
        return named("stop-volume", Stream.of(StopVolume.values()));
    }

    public List<Choice> recognitionLevels() {
        return named("recognition-level", Stream.of(RecognitionLevel.values()));
    }

    /** More or less: which way a sum changes. */
    public List<Choice> directions() {
        return List.of(
                Choice.of("plus", show.text("forms.direction.plus")),
                Choice.of("minus", show.text("forms.direction.minus")));
    }

    /** Sources that have a budget of their own. */
    public List<Choice> sources() {
        return named("source", Stream.of(FundingSource.values()).filter(FundingSource::isBudget));
    }

    /** The nation and the units in force, whose funds can pay from now on. */
    public List<Choice> payers() {
        return Stream.concat(
                        Stream.of(Choice.of(Unit.NATION.key(), show.text("common.nationwide"))),
                        names.inOrder().stream()
                                .filter(it -> it.to() == null)
                                .map(it -> Choice.of(it.unit().key(), it.name())))
                .toList();
    }

    public List<Choice> activities() {
        return names.activities().stream()
                .map(it -> Choice.of(
                        it.code(),
                        it.code() + " · " + Optional.ofNullable(names.of(it)).orElse(it.code())))
                .toList();
    }

    private List<Choice> named(String kind, Stream<? extends Enum<?>> values) {
        return values.map(it -> Choice.of(it.name(), show.word(kind, it))).toList();
    }
}

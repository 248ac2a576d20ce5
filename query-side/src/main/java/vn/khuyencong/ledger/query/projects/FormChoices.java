package vn.khuyencong.ledger.query.projects;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.web.Amount;

/** What a form of a project lets one choose from, each line and contract with what an amount may be taken from it. */
record FormChoices(ProjectSheet sheet, Show show, List<Titles.Named> activityNames) {

    /** One thing to choose; {@code available} in đồng. */
    record Choice(String value, String label, String available) {}

    /** Lines that have no beneficiary yet, with what is not contracted on them. */
    public List<Choice> unassignedLines() {
        return lines(line -> line.beneficiary() == null, ProjectAnswer.Line::uncontracted);
    }

    public List<Choice> uncontractedLines() {
        return lines(line -> isLeft(line.uncontracted()), ProjectAnswer.Line::uncontracted);
    }

    /** Lines with an advance outstanding. */
    public List<Choice> advancedLines() {
        return lines(line -> isLeft(line.advance()), ProjectAnswer.Line::advance);
    }

    public List<Choice> allLines() {
        return lines(line -> true, ProjectAnswer.Line::approved);
    }

    private List<Choice> lines(Predicate<ProjectAnswer.Line> wanted, Function<ProjectAnswer.Line, Amount> available) {
        return sheet.lines().stream()
                .filter(row -> wanted.test(row.line()))
                .map(row -> new Choice(
                        row.line().id(), label(row), available.apply(row.line()).amount()))
                .toList();
    }

    private String label(ProjectSheet.LineRow row) {
        ProjectAnswer.Line line = row.line();
        String beneficiary =
                row.beneficiary() == null ? "" : " · " + row.beneficiary().name();
        return show.text("forms.line", line.id()) + " · " + show.word("source", line.source()) + " " + line.fiscalYear()
                + beneficiary;
    }

    /** Contracts that may still be drawn on. */
    public List<Choice> drawableContracts() {
        return contracts(it -> isLeft(it.undrawn()), ProjectAnswer.ContractView::undrawn);
    }

    public List<Choice> anyContracts() {
        return contracts(it -> true, ProjectAnswer.ContractView::undrawn);
    }

    /** Contracts whose line has an advance outstanding, with that advance. */
    public List<Choice> advancedContracts() {
        return contracts(it -> isLeft(advanceOf(it)), this::advanceOf);
    }

    private Amount advanceOf(ProjectAnswer.ContractView contract) {
        return sheet.project().lines().stream()
                .filter(line -> line.id().equals(contract.line()))
                .findFirst()
                .map(ProjectAnswer.Line::advance)
                .orElse(new Amount("0", "VND", null));
    }

    private List<Choice> contracts(
            Predicate<ProjectAnswer.ContractView> wanted, Function<ProjectAnswer.ContractView, Amount> available) {
        return sheet.project().contracts().stream()
                .filter(wanted)
                .map(it -> new Choice(
                        it.id(),
                        it.id() + " · " + show.text("forms.line", it.line()),
                        available.apply(it).amount()))
                .toList();
    }

    public List<Choice> contractKinds() {
        return named("contract-kind", Stream.of(ContractKind.values()));
    }

    public List<Choice> disbursementKinds() {
        return named("disbursement-kind", Stream.of(DisbursementKind.values()));
    }

    /** Sources that have a budget of their own. */
    public List<Choice> sources() {
        return named("source", Stream.of(FundingSource.values()).filter(FundingSource::isBudget));
    }

    public List<Choice> activities() {
        return activityNames.stream()
                .map(it -> new Choice(it.id(), it.id() + " · " + it.name(), ""))
                .toList();
    }

    private List<Choice> named(String kind, Stream<? extends Enum<?>> values) {
        return values.map(it -> new Choice(it.name(), show.word(kind, it), "")).toList();
    }

    private static boolean isLeft(Amount amount) {
        return Long.parseLong(amount.amount()) > 0;
    }
}

package vn.khuyencong.ledger.query.forms;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.projects.ProjectAnswer;
import vn.khuyencong.ledger.query.projects.ProjectSheet;
import vn.khuyencong.ledger.query.web.Amount;

/** The contracts of a project to choose from, each with what an amount may be taken from it. */
record ContractChoices(ProjectSheet sheet, Show show) {
    private static final Amount NOTHING = new Amount("0", "VND", null);

    /** Contracts that may still be drawn on. */
    public List<Choice> drawable() {
        return with(
                it -> it.parts().stream().anyMatch(part -> LineChoices.isLeft(part.undrawn())),
                ProjectAnswer.ContractView::undrawn);
    }

    /** Every contract, with what is left to pay on it. */
    public List<Choice> any() {
        return with(it -> true, ProjectAnswer.ContractView::undrawn);
    }

    /** Contracts whose line, or one that they left, has an advance outstanding, with that of the line where they stand. */
    public List<Choice> advanced() {
        return with(it -> anyLine(it, ProjectAnswer.Line::advance), it -> of(it.line(), ProjectAnswer.Line::advance));
    }

    /** Contracts on which something was spent that is not settled. */
    public List<Choice> unsettled() {
        return with(
                it -> anyLine(it, ProjectAnswer.Line::unsettled), it -> of(it.line(), ProjectAnswer.Line::unsettled));
    }

    /** Contracts with something to strike out: what is unsettled, or, on the other ground, what was settled. */
    public List<Choice> spent() {
        return sheet.project().contracts().stream()
                .filter(it -> anyLine(it, ProjectAnswer.Line::unsettled) || anyLine(it, ProjectAnswer.Line::settledNet))
                .map(it -> new Choice(
                        it.id(),
                        label(it),
                        of(it.line(), ProjectAnswer.Line::unsettled).amount(),
                        of(it.line(), ProjectAnswer.Line::settledNet).amount()))
                .toList();
    }

    /** Whether a contract was paid on a line that it left since, so that a form has to ask for the line. */
    public boolean moved() {
        return sheet.project().contracts().stream().anyMatch(it -> it.parts().size() > 1);
    }

    private boolean anyLine(ProjectAnswer.ContractView contract, Function<ProjectAnswer.Line, Amount> sum) {
        return contract.parts().stream().anyMatch(part -> LineChoices.isLeft(of(part.line(), sum)));
    }

    private Amount of(String line, Function<ProjectAnswer.Line, Amount> sum) {
        return sheet.project().lines().stream()
                .filter(it -> it.id().equals(line))
                .findFirst()
                .map(sum)
                .orElse(NOTHING);
    }

    private List<Choice> with(
            Predicate<ProjectAnswer.ContractView> wanted, Function<ProjectAnswer.ContractView, Amount> available) {
        return sheet.project().contracts().stream()
                .filter(wanted)
                .map(it -> Choice.of(it.id(), label(it), available.apply(it).amount()))
                .toList();
    }

    private String label(ProjectAnswer.ContractView it) {
        return it.id() + " · " + show.text("forms.line", it.line());
    }
}

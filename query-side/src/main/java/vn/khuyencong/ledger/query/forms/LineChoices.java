package vn.khuyencong.ledger.query.forms;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.projects.Counterpart;
import vn.khuyencong.ledger.query.projects.ProjectAnswer;
import vn.khuyencong.ledger.query.projects.ProjectSheet;
import vn.khuyencong.ledger.query.web.Amount;

/** The lines of a project to choose from, each with what an amount may be taken from it. */
record LineChoices(ProjectSheet sheet, Show show) {

    /** Lines that have no beneficiary yet, with what is not contracted on them. */
    public List<Choice> unassigned() {
        return with(line -> line.beneficiary() == null, ProjectAnswer.Line::uncontracted);
    }

    public List<Choice> uncontracted() {
        return with(line -> isLeft(line.uncontracted()), ProjectAnswer.Line::uncontracted);
    }

    /** Every line with what is not contracted on it. */
    public List<Choice> adjustable() {
        return with(line -> true, ProjectAnswer.Line::uncontracted);
    }

    /** Lines on which something contracted is left to pay. */
    public List<Choice> drawable() {
        return with(line -> isLeft(line.undrawn()), ProjectAnswer.Line::undrawn);
    }

    /** Lines with an advance outstanding. */
    public List<Choice> advanced() {
        return with(line -> isLeft(line.advance()), ProjectAnswer.Line::advance);
    }

    /** Lines with spending that is not settled. */
    public List<Choice> unsettled() {
        return with(line -> isLeft(line.unsettled()), ProjectAnswer.Line::unsettled);
    }

    /** Lines with something to strike out: what is unsettled, and beside it what was settled. */
    public List<Choice> spent() {
        return of(
                line -> isLeft(line.unsettled()) || isLeft(line.settledNet()),
                ProjectAnswer.Line::unsettled,
                ProjectAnswer.Line::settledNet,
                "forms.line.struck");
    }

    public List<Choice> any() {
        return sheet.lines().stream()
                .map(row -> Choice.of(row.line().id(), label(row)))
                .toList();
    }

    /** Lines whose rest can go to another fund. */
    public List<Choice> movable() {
        return of(
                line -> isLeft(line.uncontracted()) || isLeft(line.undrawn()),
                ProjectAnswer.Line::uncontracted,
                ProjectAnswer.Line::undrawn,
                "forms.line.rest");
    }

    /** Lines with a contracted rest or an advance that can go on into the next year. */
    public List<Choice> carriable() {
        return of(
                line -> isLeft(line.undrawn()) || isLeft(line.advance()),
                ProjectAnswer.Line::undrawn,
                ProjectAnswer.Line::advance,
                "forms.line.open");
    }

    /** Every line, with what vouchers show of the counterpart of its year that is not accepted yet. */
    public List<Choice> acceptable() {
        return with(line -> true, line -> unacceptedOf(line.fiscalYear()));
    }

    private Amount unacceptedOf(FiscalYear year) {
        return sheet.project().life().counterpart().stream()
                .filter(it -> it.fiscalYear().equals(year))
                .findFirst()
                .map(Counterpart::unaccepted)
                .orElse(new Amount("0", "VND", null));
    }

    private List<Choice> with(Predicate<ProjectAnswer.Line> wanted, Function<ProjectAnswer.Line, Amount> available) {
        return sheet.lines().stream()
                .filter(row -> wanted.test(row.line()))
                .map(row -> Choice.of(
                        row.line().id(), label(row), available.apply(row.line()).amount()))
                .toList();
    }

    private List<Choice> of(
            Predicate<ProjectAnswer.Line> wanted,
            Function<ProjectAnswer.Line, Amount> available,
            Function<ProjectAnswer.Line, Amount> other,
            String says) {
        return sheet.lines().stream()
                .filter(row -> wanted.test(row.line()))
                .map(row -> {
                    Amount one = available.apply(row.line());
                    Amount two = other.apply(row.line());
                    String rest = show.text(says, show.dong(one), show.dong(two));
                    return new Choice(row.line().id(), label(row) + " · " + rest, one.amount(), two.amount());
                })
                .toList();
    }

    private String label(ProjectSheet.LineRow row) {
        ProjectAnswer.Line line = row.line();
        String beneficiary =
                row.beneficiary() == null ? "" : " · " + row.beneficiary().name();
        return show.text("forms.line", line.id()) + " · " + show.word("source", line.source()) + " " + line.fiscalYear()
                + beneficiary;
    }

    static boolean isLeft(Amount amount) {
        return amount.money().isPositive();
    }
}

package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.query.page.Whereabouts;

/** A reconciled figure on the page: what the text states, what its lines add up to, and what stays between them. */
record Weighed(Cited figure, Reckoning own, List<Checked> checks, List<Cause> causes) {

    /** The numbers of a sum, each as the answer gives it; a comparison has no residual. */
    record Reckoning(
            @Nullable Told stated,
            @Nullable Told ledger,
            @Nullable Told residual,
            @Nullable Told possible,
            @Nullable Told unexplained,
            @Nullable Told allowance,
            Verdict verdict) {}

    /**
     * One check.
     *
     * @param elsewhere entries outside of this text that bear the figure out
     */
    record Checked(CheckName name, Reckoning sum, List<Cited> of, List<Cited> mayBelong, List<Whereabouts> elsewhere) {}

    static Weighed of(ReconciliationAnswer.FigureAnswer it, StatementId text, Map<String, Cited> figures) {
        Reckoning own = new Reckoning(
                Told.of(it.stated()),
                Told.of(it.ledger()),
                Told.of(it.residual()),
                Told.of(it.possible()),
                Told.of(it.unexplained()),
                Told.of(it.checks().getFirst().allowance()),
                it.verdict());
        List<Checked> checks =
                it.checks().stream().map(check -> of(check, text, figures)).toList();
        return new Weighed(Objects.requireNonNull(figures.get(it.key())), own, checks, it.causes());
    }

    private static Checked of(ReconciliationAnswer.CheckAnswer it, StatementId text, Map<String, Cited> figures) {
        Reckoning sum = new Reckoning(
                Told.of(it.stated()),
                Told.of(it.ledger()),
                Told.of(it.residual()),
                Told.of(it.possible()),
                Told.of(it.unexplained()),
                Told.of(it.allowance()),
                it.verdict());
        List<Whereabouts> elsewhere = it.entries().stream()
                .filter(entry -> !entry.stream().equals(text.value()))
                .map(EntryId::stream)
                .distinct()
                .map(Whereabouts::of)
                .toList();
        return new Checked(it.check(), sum, Cited.of(it.of(), figures), Cited.of(it.mayBelong(), figures), elsewhere);
    }

    public boolean isMoney() {
        return own.stated() != null && own.stated().money() != null;
    }

    public boolean isSum() {
        return own.residual() != null;
    }

    /** Whether it is held against a sum, and not the posted figure itself. */
    public boolean isDerived() {
        return isSum() && own.verdict() != Verdict.POSTED;
    }

    /** The figure as a bar; none where it is not weighed as a sum. */
    public List<Bar> bar() {
        return isSum()
                ? Bar.of(
                        Told.number(own.stated()),
                        Told.number(own.ledger()),
                        Told.number(own.possible()),
                        Told.number(own.unexplained()))
                : List.of();
    }
}

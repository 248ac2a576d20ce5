package vn.khuyencong.ledger.query.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.CodeReclassified;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.PaymentRefunded;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.projects.ProjectSheet;
import vn.khuyencong.ledger.query.projects.Receivable;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.treasury.Codes;

/** Earlier entries of a project that a form speaks of: what to recover, to book elsewhere, to put right. */
record EntryChoices(ProjectSheet sheet, Shelf own, Show show) {

    /** Money of an entry that passes the Treasury, with its voucher and the code that the fact names. */
    private record Coded(
            Money amount, String voucher, @Nullable BudgetCode code) {}

    /** What must still come back, with how much. */
    public List<Choice> owed() {
        return sheet.project().life().owed().stream()
                .map(it -> Choice.of(it.entry().value(), label(it), it.open().amount()))
                .toList();
    }

    private String label(Receivable it) {
        String fact = show.word("fact", it.ordered() ? "RecoveryOrdered" : "AmountDisallowed");
        return fact + " " + show.day(it.effectiveOn()) + " · " + it.contract() + " · "
                + show.text("forms.entry.open", show.dong(it.open()), show.dong(it.amount()));
    }

    /** Results that were recorded, as they stand. */
    public List<Choice> outcomes() {
        return sheet.project().outcomes().stream()
                .map(it -> Choice.of(
                        it.entry().value(),
                        show.day(it.effectiveOn()) + " · "
                                + it.outcomes().stream()
                                        .map(one -> (one.quantity() == null ? "" : show.count(one.quantity()) + " ")
                                                + one.unit())
                                        .collect(Collectors.joining(", "))))
                .toList();
    }

    /** Money entries, with the code under which the Treasury has them now. */
    public List<Choice> coded() {
        List<Choice> choices = new ArrayList<>();
        for (StoredFact stored : own.standing()) {
            Coded it = coded(stored);
            if (it != null) {
                choices.add(Choice.of(stored.entry().value(), label(stored, it)));
            }
        }
        return choices;
    }

    private String label(StoredFact stored, Coded it) {
        BudgetCode code = Stream.concat(
                        Stream.ofNullable(it.code()),
                        own.standing(CodeReclassified.class)
                                .filter(change -> change.entry().equals(stored.entry()))
                                .map(CodeReclassified::to))
                .reduce((before, last) -> last)
                .orElse(null);
        String fact = stored.fact().getClass().getSimpleName();
        String said = code == null ? show.text("forms.code.none") : Codes.written(code);
        return show.word("fact", fact) + " " + it.voucher() + " · " + show.dong(it.amount()) + " · " + said;
    }

    private static @Nullable Coded coded(StoredFact stored) {
        return stored.fact() instanceof ProjectFact fact
                ? switch (fact) {
                    case FundsDisbursed it -> new Coded(it.amount(), it.voucher(), it.budgetCode());
                    case AdvanceCleared it -> new Coded(it.amount(), it.voucher(), it.budgetCode());
                    case AdvanceReturned it -> new Coded(it.amount(), it.voucher(), it.budgetCode());
                    case PaymentRefunded it -> new Coded(it.amount(), it.voucher(), it.budgetCode());
                    case RecoveryRecorded it -> new Coded(it.amount(), it.voucher(), it.budgetCode());
                    default -> null;
                }
                : null;
    }
}

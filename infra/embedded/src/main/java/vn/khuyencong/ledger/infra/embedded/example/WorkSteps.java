package vn.khuyencong.ledger.infra.embedded.example;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.project.AcceptWork;
import vn.khuyencong.ledger.command.project.CommitCounterpart;
import vn.khuyencong.ledger.command.project.CorrectOutcome;
import vn.khuyencong.ledger.command.project.EvidenceCounterpart;
import vn.khuyencong.ledger.command.project.RecordOutcome;
import vn.khuyencong.ledger.command.project.RecordPostCheck;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.PostCheckResult;
import vn.khuyencong.ledger.events.statement.RecognitionLevel;
import vn.khuyencong.ledger.infra.embedded.table.Row;
import vn.khuyencong.ledger.infra.embedded.table.Table;

/** The lines of the day book about what was done with the money, and what was added to it. */
final class WorkSteps {
    private final List<Row> outcomes = Table.read(Keys.FOLDER + "/outcomes.csv");

    Command<?> said(Step it, List<Evidence> evidence) {
        return switch (it.act()) {
            case COMMIT_COUNTERPART ->
                new CommitCounterpart(
                        it.project(),
                        yearOf(it),
                        Keys.partyOrNull(it.partyOrNull()),
                        it.amount(),
                        it.effectiveOn(),
                        evidence);
            case EVIDENCE_COUNTERPART -> evidenced(it, evidence);
            case ACCEPT_WORK -> accepted(it, evidence);
            case RECORD_OUTCOME ->
                new RecordOutcome(it.project(), it.lineOrNull(), outcomesOf(it), it.effectiveOn(), evidence);
            case POST_CHECK ->
                new RecordPostCheck(
                        it.project(), PostCheckResult.valueOf(it.detail()), it.reason(), it.effectiveOn(), evidence);
            default -> throw it.isOfAnotherMatter();
        };
    }

    private static EvidenceCounterpart evidenced(Step it, List<Evidence> evidence) {
        return new EvidenceCounterpart(
                it.project(),
                yearOf(it),
                Keys.partyOrNull(it.partyOrNull()),
                it.amount(),
                it.voucher(),
                it.documentOn(),
                it.effectiveOn(),
                evidence);
    }

    private static AcceptWork accepted(Step it, List<Evidence> evidence) {
        String counterpart = it.detailOrNull();
        return new AcceptWork(
                it.project(),
                it.line(),
                it.amount(),
                counterpart == null ? null : Money.parse(counterpart),
                it.voucher(),
                it.effectiveOn(),
                evidence);
    }

    CorrectOutcome corrected(Step it, EntryId entry, List<Evidence> evidence) {
        return new CorrectOutcome(
                it.project(), entry, it.lineOrNull(), outcomesOf(it), it.reason(), it.effectiveOn(), evidence);
    }

    private List<Outcome> outcomesOf(Step it) {
        return outcomes.stream()
                .filter(row -> row.text("step").equals(it.name()))
                .map(row -> new Outcome(
                        row.text("unit"),
                        Long.valueOf(row.text("quantity")),
                        row.orNull("note"),
                        row.orNull("key"),
                        levelOrNull(row.orNull("level")),
                        row.orNull("within")))
                .toList();
    }

    private static @Nullable RecognitionLevel levelOrNull(@Nullable String name) {
        return name == null ? null : RecognitionLevel.valueOf(name);
    }

    private static FiscalYear yearOf(Step it) {
        return new FiscalYear(Integer.parseInt(it.detail()));
    }
}

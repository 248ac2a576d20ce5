package vn.khuyencong.ledger.command.desk;

import static vn.khuyencong.ledger.command.desk.Refusal.BUDGET_CODE_NOT_VALID;
import static vn.khuyencong.ledger.command.desk.Refusal.DECISION_SIGNED_LATER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.registry.BudgetCodes;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;

/**
 * What a command may look at beside its stream.
 *
 * @param poster the person who posted what the caller confirms, if this is a confirmation
 * @param today the day in Vietnam (Asia/Ho_Chi_Minh)
 * @param text how commands that wait are read
 * @param lifted the checks that an emergency override lifts; never the account rule
 * @param next the sequence that the next fact gets in each stream that is open for the command
 * @param seals where what is said of persons is sealed and opened
 */
public record Circumstances(
        Caller caller,
        @Nullable String poster,
        LocalDate today,
        Registry registry,
        CommandText text,
        Set<Refusal> lifted,
        Map<String, Long> next,
        Seals seals) {

    /** With every check in force, where nobody's keys are kept. */
    public Circumstances(Caller caller, LocalDate today, Registry registry) {
        this(caller, null, today, registry, CommandText.NONE, Set.of(), Map.of(), Seals.NONE);
    }

    /** The same while a second person confirms what another posted: both answer for it, on the duty of that role. */
    public Circumstances confirming(String postedBy, Role duty, Set<Refusal> lifts) {
        return new Circumstances(caller.as(duty), postedBy, today, registry, text, lifts, next, seals);
    }

    /** The same without these checks. */
    public Circumstances lifting(Set<Refusal> lifts) {
        return new Circumstances(caller, poster, today, registry, text, lifts, next, seals);
    }

    /** The same with these streams open, each with the sequence of its next fact. */
    Circumstances opening(Map<String, Long> streams) {
        return new Circumstances(caller, poster, today, registry, text, lifted, streams, seals);
    }

    /** Where the next fact of a stream will stand. */
    public EntryId nextEntry(String stream) {
        Long sequence = next.get(stream);
        if (sequence == null) {
            throw new IllegalStateException(stream + " is not open");
        }
        return EntryId.of(stream, sequence);
    }

    /** The same after one more fact in each of these streams. */
    public Circumstances afterOneIn(Set<String> streams) {
        Map<String, Long> later = new HashMap<>(next);
        later.replaceAll((stream, sequence) -> streams.contains(stream) ? sequence + 1 : sequence);
        return opening(later);
    }

    /** Whether one of these persons acts here, as who asks or as who posted what is confirmed. */
    public boolean isActing(Set<String> persons) {
        return persons.contains(caller.person()) || (poster != null && persons.contains(poster));
    }

    /** Whether a check that is broken stands in the way, or was lifted; the one way for checks that can be lifted. */
    public void unlessLifted(Refusal check, boolean broken, String field, Object... values) {
        check.when(broken && !lifted.contains(check), field, values);
    }

    /** Refuses money that would rest on nothing, on an act nobody registered, or on one that no longer holds. */
    public void mustKnow(List<Evidence> evidence) {
        Refusal.EVIDENCE_MISSING.when(evidence.isEmpty(), "/evidence");
        for (int i = 0; i < evidence.size(); i++) {
            mustKnow(evidence.get(i), "/evidence/" + i);
        }
    }

    /** Refuses money that no decision stands behind. */
    public void mustKnowDecision(List<Evidence> evidence) {
        mustKnow(evidence);
        Refusal.EVIDENCE_NOT_A_DECISION.when(Evidence.decisionsOf(evidence).isEmpty(), "/evidence");
    }

    /**
     * Refuses what takes effect before any decision that grants it was signed: decision before contract before payment.
     * A proposal of this ledger, not a rule of law.
     */
    public void mustBeSigned(List<Evidence> evidence, LocalDate effectiveOn) {
        LocalDate first = Evidence.decisionsOf(evidence).stream()
                .map(DecisionId::signedOn)
                .min(Comparator.naturalOrder())
                .orElse(effectiveOn);
        unlessLifted(DECISION_SIGNED_LATER, first.isAfter(effectiveOn), "/effectiveOn", effectiveOn, first);
    }

    /** Refuses unless the caller may act for the unit that a stream stands for. */
    public void mustServe(StreamState<?> state) {
        Unit unit = state.unit();
        if (unit != null) {
            caller.mustServe(unit);
        }
    }

    /** Refuses a day that has not come; the Treasury has no cash of tomorrow. */
    public void mustNotBeFuture(LocalDate date, String field) {
        Refusal.DATE_IN_FUTURE.when(date.isAfter(today), field, date, today);
    }

    /** Refuses a budget code that was not in use in that year, as far as the reference table knows. */
    public void mustBeValid(@Nullable BudgetCode code, FiscalYear year) {
        if (code != null) {
            BudgetCodes.Misused misused = registry.budgetCodes().misused(code, year);
            if (misused != null) {
                unlessLifted(BUDGET_CODE_NOT_VALID, true, "/budgetCode", misused.given(), misused.name(), year);
            }
        }
    }

    private void mustKnow(Evidence evidence, String field) {
        DecisionId decision = evidence.decision();
        if (decision != null) {
            mustHold(decision, field + "/decision");
        }
        StatementId statement = evidence.statement();
        if (statement != null) {
            Refusal.UNKNOWN_STATEMENT.when(!registry.knows(statement), field + "/statement", statement);
        }
    }

    /** Refuses an act that nobody registered, or that was annulled. */
    public void mustHold(DecisionId decision, String field) {
        Registry.KnownDecision known = Refusal.UNKNOWN_DECISION.unless(registry.decision(decision), field, decision);
        Refusal.DECISION_ANNULLED.when(known.annulled(), field, decision);
    }
}

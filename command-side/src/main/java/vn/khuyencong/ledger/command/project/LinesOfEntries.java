package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_HAS_LATER_ENTRIES;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.SourceChanged;

/** What a reversal leaves behind: every entry that stands has its line, as it was when the entry was recorded. */
final class LinesOfEntries {
    private LinesOfEntries() {}

    /**
     * A line goes, or changes its fund or its purpose, only after what was built on it; and who was paid is somebody.
     */
    static void mustBeThere(ProjectState after) {
        for (ProjectFact fact : after.entries().standing().values()) {
            Postings.of(fact).forEach(posting -> mustBeThere(fact, posting, after));
            if (fact instanceof BeneficiaryAssigned it) {
                Line line = after.line(
                        it.newLine() == null ? it.line().id() : it.newLine().id());
                boolean holds = line != null && it.beneficiary().equals(line.beneficiary());
                LINE_HAS_LATER_ENTRIES.when(!holds, "/entry", it.line().id());
            }
        }
        mustBePaidToSomebody(after);
    }

    /** Whether a line handed on what it had, and its beneficiary with it. */
    static boolean wentOn(String line, ProjectState state) {
        return state.entries().standing().values().stream()
                .anyMatch(fact ->
                        fact instanceof SourceChanged moved && moved.line().id().equals(line)
                                || fact instanceof LineCarriedOver carried
                                        && carried.line().id().equals(line));
    }

    private static void mustBeThere(ProjectFact fact, Posting posting, ProjectState after) {
        String id = posting.scope().line();
        if (id != null && !(fact instanceof EntryReversed)) {
            LINE_HAS_LATER_ENTRIES.when(!stands(after.line(id), posting), "/entry", id);
        }
    }

    /** After settlement, and once the line's year has ended, money belongs to the year in which it is handled. */
    private static boolean isHandledLater(Posting posting) {
        return switch (posting.account()) {
            case PRIOR_YEAR, RECEIVABLE_INCOME, BUDGET_INCOME -> true;
            default -> false;
        };
    }

    private static boolean stands(@Nullable Line line, Posting posting) {
        LineRef ref = line == null ? null : line.ref();
        return ref != null
                && ref.fund().unit().equals(posting.scope().unit())
                && ref.fund().source() == posting.scope().source()
                && (isHandledLater(posting)
                        || ref.fund().fiscalYear().equals(posting.scope().fiscalYear()))
                && Objects.equals(ref.activities(), posting.scope().activities())
                && Objects.equals(ref.programme(), posting.scope().programme());
    }

    private static void mustBePaidToSomebody(ProjectState after) {
        ProjectProposed proposal = after.proposal();
        boolean isTask = proposal != null && proposal.kind() == ProjectKind.TASK;
        for (Line line : List.copyOf(after.lines().values())) {
            boolean paid = after.contracts().drawnOn(line.ref().id()).isPositive();
            BENEFICIARY_MISSING.when(
                    !isTask && paid && line.beneficiary() == null,
                    "/entry",
                    line.ref().id());
        }
    }
}

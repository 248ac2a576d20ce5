package vn.khuyencong.ledger.events.accounts;

import static vn.khuyencong.ledger.events.accounts.Account.ADVANCE;
import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_GIVEN;
import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_USED;
import static vn.khuyencong.ledger.events.accounts.Account.CONTRACT_DRAWN;
import static vn.khuyencong.ledger.events.accounts.Account.CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.events.accounts.Account.LINE_UNCONTRACTED;
import static vn.khuyencong.ledger.events.accounts.Account.PLAN_AVAILABLE;
import static vn.khuyencong.ledger.events.accounts.Account.PLAN_GIVEN;
import static vn.khuyencong.ledger.events.accounts.Account.TREASURY;
import static vn.khuyencong.ledger.events.accounts.Moves.authorityOf;
import static vn.khuyencong.ledger.events.accounts.Moves.between;
import static vn.khuyencong.ledger.events.accounts.Moves.planOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.SourceChanged;

/** The postings of what leaves a line whole: to another fund, into the next year, or back to its plan. */
final class LineMoves {
    private LineMoves() {}

    /** Through the available plan of both funds, so that each can refuse. */
    static List<Posting> of(SourceChanged it) {
        Scope line = Scope.of(it.project(), it.line());
        Scope newLine = Scope.of(it.project(), it.newLine());
        Money undrawn = it.contracts().stream().map(ContractShare::undrawn).reduce(Money.ZERO, Money::plus);
        LocalDate date = it.effectiveOn();
        List<Posting> postings = new ArrayList<>();
        postings.addAll(between(it.uncontracted(), LINE_UNCONTRACTED, line, PLAN_AVAILABLE, planOf(it.line()), date));
        postings.addAll(between(undrawn, CONTRACT_UNDRAWN, line, PLAN_AVAILABLE, planOf(it.line()), date));
        postings.addAll(
                between(it.uncontracted(), PLAN_AVAILABLE, planOf(it.newLine()), LINE_UNCONTRACTED, newLine, date));
        postings.addAll(between(undrawn, PLAN_AVAILABLE, planOf(it.newLine()), CONTRACT_UNDRAWN, newLine, date));
        return postings;
    }

    static List<Posting> of(LineCarriedOver it) {
        Money undrawn = it.contracts().stream().map(ContractShare::undrawn).reduce(Money.ZERO, Money::plus);
        Money advance = it.contracts().stream().map(ContractShare::advance).reduce(Money.ZERO, Money::plus);
        List<Posting> postings = new ArrayList<>();
        stand(postings, it.project(), it.line(), undrawn.negated(), advance.negated(), it.effectiveOn());
        stand(postings, it.project(), it.newLine(), undrawn, advance, it.effectiveOn());
        return postings;
    }

    /** What is contracted and what is advanced on a line, with its plan and its authority; negative for leaving it. */
    private static void stand(
            List<Posting> postings, ProjectId project, LineRef line, Money undrawn, Money advance, LocalDate date) {
        Scope scope = Scope.of(project, line);
        Scope authority = authorityOf(line);
        postings.addAll(between(undrawn, PLAN_GIVEN, planOf(line), CONTRACT_UNDRAWN, scope, date));
        postings.addAll(between(undrawn, AUTHORITY_GIVEN, authority, AUTHORITY_AVAILABLE, authority, date));
        postings.addAll(between(advance, PLAN_GIVEN, planOf(line), CONTRACT_DRAWN, scope, date));
        postings.addAll(between(advance, AUTHORITY_GIVEN, authority, AUTHORITY_USED, authority, date));
        postings.addAll(between(advance, TREASURY, scope, ADVANCE, scope, date));
    }

    /** What is left on a closing project goes back to the plans of its lines. */
    static List<Posting> of(ProjectClosed it) {
        List<Posting> postings = new ArrayList<>();
        for (LineRest rest : it.rests()) {
            Scope line = Scope.of(it.project(), rest.line());
            Scope plan = planOf(rest.line());
            LocalDate date = it.effectiveOn();
            postings.addAll(between(rest.contractUndrawn(), CONTRACT_UNDRAWN, line, PLAN_AVAILABLE, plan, date));
            postings.addAll(between(rest.uncontracted(), LINE_UNCONTRACTED, line, PLAN_AVAILABLE, plan, date));
        }
        return postings;
    }
}

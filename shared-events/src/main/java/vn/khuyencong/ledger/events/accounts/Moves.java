package vn.khuyencong.ledger.events.accounts;

import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_USED;
import static vn.khuyencong.ledger.events.accounts.Account.CONTRACT_DRAWN;
import static vn.khuyencong.ledger.events.accounts.Account.CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.events.accounts.Account.TREASURY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/** The few ways in which money goes from one account to another. */
final class Moves {
    private Moves() {}

    /** From one account to another of the same scope. */
    static List<Posting> move(Money amount, Account from, Account to, Scope scope, LocalDate date) {
        return List.of(new Posting(from, scope, date, amount.negated()), new Posting(to, scope, date, amount));
    }

    /** From one account to another, each with a scope of its own; nothing if there is nothing. */
    static List<Posting> between(Money amount, Account from, Scope giving, Account to, Scope taking, LocalDate date) {
        return amount.isZero()
                ? List.of()
                : List.of(new Posting(from, giving, date, amount.negated()), new Posting(to, taking, date, amount));
    }

    /** Cash out of the Treasury, through the plan, the authority and the money of its line; negative for cash back. */
    static List<Posting> cash(ProjectId project, LineRef line, Money amount, Account into, LocalDate date) {
        Scope scope = Scope.of(project, line);
        List<Posting> postings = new ArrayList<>(move(amount, CONTRACT_UNDRAWN, CONTRACT_DRAWN, scope, date));
        postings.addAll(move(amount, AUTHORITY_AVAILABLE, AUTHORITY_USED, authorityOf(line), date));
        postings.addAll(move(amount, TREASURY, into, scope, date));
        return postings;
    }

    /** Where the plan of a line's fund stands. */
    static Scope planOf(LineRef line) {
        return Scope.of(line.fund(), line.programme());
    }

    /** Where the authority of a line's fund stands; it knows no programme. */
    static Scope authorityOf(LineRef line) {
        return Scope.of(line.fund(), null);
    }
}

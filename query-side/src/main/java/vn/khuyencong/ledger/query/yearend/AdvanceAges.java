package vn.khuyencong.ledger.query.yearend;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.query.shelves.Shelf;

/**
 * How old the open advances of a project are: what is cleared, returned or ordered back is taken from the oldest first (a
 * proposal of this ledger, not a rule of law). An advance that was carried over keeps the day of its cash.
 */
final class AdvanceAges {
    private final Map<String, Deque<Part>> lines = new HashMap<>();

    /** What is left of an advance, in đồng, and when it was paid. */
    record Part(Money amount, LocalDate paidOn) {}

    private AdvanceAges() {}

    static AdvanceAges of(Shelf own) {
        AdvanceAges ages = new AdvanceAges();
        List<ProjectFact> facts = new ArrayList<>(own.standing(ProjectFact.class)
                .filter(fact -> Postings.of(fact).stream().anyMatch(it -> it.account() == Account.ADVANCE))
                .toList());
        facts.sort(Comparator.comparing(AdvanceAges::dayOf));
        facts.forEach(ages::follow);
        return ages;
    }

    private static LocalDate dayOf(ProjectFact fact) {
        return Postings.of(fact).getFirst().effectiveOn();
    }

    private void follow(ProjectFact fact) {
        if (fact instanceof LineCarriedOver it) {
            Money advance = it.contracts().stream().map(ContractShare::advance).reduce(Money.ZERO, Money::plus);
            at(it.newLine().id()).addAll(taken(it.line().id(), advance));
            return;
        }
        for (Posting posting : Postings.of(fact)) {
            String line = posting.scope().line();
            if (posting.account() == Account.ADVANCE && line != null) {
                post(posting, line);
            }
        }
    }

    private void post(Posting posting, String line) {
        if (posting.amount().isPositive()) {
            at(line).add(new Part(posting.amount(), posting.effectiveOn()));
        } else {
            taken(line, posting.amount().negated());
        }
    }

    /** Takes so much from the oldest parts of a line and says which they were. */
    private List<Part> taken(String line, Money amount) {
        List<Part> taken = new ArrayList<>();
        Deque<Part> parts = at(line);
        Money left = amount;
        while (left.isPositive() && !parts.isEmpty()) {
            Part oldest = parts.removeFirst();
            if (oldest.amount().isMoreThan(left)) {
                parts.addFirst(new Part(oldest.amount().minus(left), oldest.paidOn()));
                taken.add(new Part(left, oldest.paidOn()));
                left = Money.ZERO;
            } else {
                taken.add(oldest);
                left = left.minus(oldest.amount());
            }
        }
        return taken;
    }

    private Deque<Part> at(String line) {
        return lines.computeIfAbsent(line, first -> new ArrayDeque<>());
    }

    /** The parts of a line that are open, the oldest first. */
    List<Part> openOn(String line) {
        return List.copyOf(at(line));
    }
}

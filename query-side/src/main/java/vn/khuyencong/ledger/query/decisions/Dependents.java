package vn.khuyencong.ledger.query.decisions;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Scope;

/** All the money that rests on a decision, each entry once, by the shortest way that leads to it. */
final class Dependents {
    private static final String PROJECT = "project.";

    private final Books books;
    private final Map<EntryId, Dependent> found = new LinkedHashMap<>();
    private final Set<DecisionId> seen = new HashSet<>();

    private Dependents(Books books) {
        this.books = books;
    }

    static List<Dependent> of(DecisionId decision, Books books) {
        Dependents dependents = new Dependents(books);
        dependents.seen.add(decision);
        dependents.addDirect(decision);
        dependents.addByBasis(decision);
        return dependents.found.values().stream()
                .filter(dependent -> !dependent.postings().isEmpty())
                .toList();
    }

    private void addDirect(DecisionId decision) {
        add(books.entriesCiting(decision), Path.DIRECT, decision.value(), posting -> true);
        for (ProgrammeId programme : books.programmesCiting(decision)) {
            add(books.entriesOf(programme), Path.PROGRAMME, programme.value(), isOf(programme));
        }
        for (FundId fund : books.fundsGivenBy(decision)) {
            List<BookedEntry> ofProjects = books.entriesOf(fund).stream()
                    .filter(entry -> entry.id().stream().startsWith(PROJECT))
                    .toList();
            add(ofProjects, Path.PLAN, fund.value(), isOn(fund));
        }
    }

    /** Down the chain of bases, each decision once, also where acts name one another in a circle. */
    private void addByBasis(DecisionId decision) {
        for (DecisionId later : books.decisionsBasedOn(decision)) {
            if (seen.add(later)) {
                addAllOf(later);
                addByBasis(later);
            }
        }
    }

    private void addAllOf(DecisionId later) {
        Dependents own = new Dependents(books);
        own.addDirect(later);
        own.found.values().forEach(it -> add(List.of(it.entry()), Path.BASIS, later.value(), it.reached()));
    }

    private void add(Collection<BookedEntry> entries, Path path, String via, Predicate<Posting> reached) {
        for (BookedEntry entry : entries) {
            found.merge(entry.id(), new Dependent(entry, path, via, reached), Dependent::alsoBy);
        }
    }

    private static Predicate<Posting> isOf(ProgrammeId programme) {
        return posting -> programme.equals(posting.scope().programme());
    }

    private static Predicate<Posting> isOn(FundId fund) {
        return posting -> {
            Scope scope = posting.scope();
            return fund.unit().equals(scope.unit())
                    && fund.source() == scope.source()
                    && fund.fiscalYear().equals(scope.fiscalYear());
        };
    }
}

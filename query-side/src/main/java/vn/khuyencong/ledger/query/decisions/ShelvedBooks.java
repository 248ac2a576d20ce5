package vn.khuyencong.ledger.query.decisions;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactTypes;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.fund.FundsAdjusted;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.CitedDecisions;
import vn.khuyencong.ledger.query.shelves.Shelves;

/** The books as they lie on the shelves. */
record ShelvedBooks(Shelves shelves) implements Books {
    @Override
    public Collection<BookedEntry> entriesCiting(DecisionId decision) {
        return entries(decision.value(), it -> CitedDecisions.of(it.fact()).contains(decision));
    }

    @Override
    public Collection<BookedEntry> entriesOf(ProgrammeId programme) {
        return entries(programme.value(), it -> true);
    }

    @Override
    public Collection<BookedEntry> entriesOf(FundId fund) {
        return entries(fund.value(), it -> true);
    }

    @Override
    public Collection<ProgrammeId> programmesCiting(DecisionId decision) {
        return shelves.of(decision.value())
                .standing(ProgrammeRegistered.class)
                .filter(it -> CitedDecisions.of(it).contains(decision))
                .map(ProgrammeRegistered::programme)
                .distinct()
                .toList();
    }

    @Override
    public Collection<FundId> fundsGivenBy(DecisionId decision) {
        return shelves.of(decision.value()).standing().stream()
                .map(StoredFact::fact)
                .filter(it -> CitedDecisions.of(it).contains(decision))
                .flatMap(ShelvedBooks::fundGivenBy)
                .distinct()
                .toList();
    }

    private static Stream<FundId> fundGivenBy(Fact fact) {
        return switch (fact) {
            case FundsPlanned it -> Stream.of(it.fund());
            case FundsAllocated it -> Stream.of(it.fund());
            case FundsAdjusted it -> Stream.of(it.fund());
            case FundsTransferredIn it -> Stream.of(it.fund());
            case FundsCarriedIn it -> Stream.of(it.fund());
            default -> Stream.empty();
        };
    }

    @Override
    public Collection<DecisionId> decisionsBasedOn(DecisionId decision) {
        return shelves.of(decision.value())
                .facts(BasisCited.class)
                .filter(it -> it.basis().equals(decision))
                .map(BasisCited::decision)
                .distinct()
                .toList();
    }

    private List<BookedEntry> entries(String key, Predicate<StoredFact> wanted) {
        return shelves.of(key).all().stream()
                .filter(wanted)
                .map(it -> new BookedEntry(
                        it.entry(), FactTypes.storedNameOf(it.fact().getClass()), Postings.of(it.fact())))
                .filter(entry -> !entry.postings().isEmpty())
                .toList();
    }
}

package vn.khuyencong.ledger.query.projects;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.shelves.Tally;
import vn.khuyencong.ledger.query.years.YearStatus;

/** A fund: what it was given, what is left of it, and every entry on it, its own and those of projects. */
public record FundAnswer(
        FundId id,
        Unit unit,
        FiscalYear fiscalYear,
        FundingSource source,
        YearStatus year,
        Map<String, Tally.Sum> measures,
        List<History.Item> entries) {

    /** The fund, or nothing where no money ever touched it. */
    public static Optional<FundAnswer> of(FundId id, Shelves shelves) {
        Shelf shelf = new Shelf(shelves.of(id.value()).all().stream()
                .filter(it -> Postings.of(it.fact()).stream().anyMatch(posting -> isOn(id, posting)))
                .toList());
        if (shelf.all().isEmpty()) {
            return Optional.empty();
        }
        List<List<Posting>> entries = shelf.all().stream()
                .map(it -> Postings.of(it.fact()).stream()
                        .filter(posting -> isOn(id, posting))
                        .toList())
                .toList();
        return Optional.of(new FundAnswer(
                id,
                id.unit(),
                id.fiscalYear(),
                id.source(),
                YearStatus.of(YearId.of(id.unit(), id.fiscalYear()), shelves),
                Tally.of(entries, EnumSet.allOf(Measure.class)).shown(),
                History.of(shelf).items()));
    }

    static boolean isOn(FundId id, Posting posting) {
        Scope scope = posting.scope();
        return id.unit().equals(scope.unit())
                && id.source() == scope.source()
                && id.fiscalYear().equals(scope.fiscalYear());
    }
}

package vn.khuyencong.ledger.query.yearend;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.projects.ProjectAnswer;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Shelves;

/**
 * The projects of a unit with money of one fiscal year, and those that its funds pay elsewhere. It reads the lists of the
 * unit's year and of its funds of that year, and each project on them; nothing else of the ledger.
 */
record ProjectsOfYear(Unit unit, FiscalYear fiscalYear, List<ProjectAnswer> projects, Shelves shelves, LocalDate on) {
    /** As they stand at the moment of the view; {@code on} is the day from which ages are counted. */
    static ProjectsOfYear of(Unit unit, FiscalYear year, View view) {
        Shelves shelves = DocumentShelves.of(view);
        Set<String> ids = new LinkedHashSet<>(all(Listing.PROJECTS.of(unit, year), shelves));
        funds(unit, year).forEach(fund -> ids.addAll(all(Listing.PROJECTS.of(fund), shelves)));
        return new ProjectsOfYear(
                unit,
                year,
                ids.stream()
                        .map(id -> ProjectAnswer.of(new ProjectId(id), shelves))
                        .flatMap(Optional::stream)
                        .toList(),
                shelves,
                view.asOf().day());
    }

    private static List<String> all(Listing listing, Shelves shelves) {
        return shelves.list(listing, 0, Integer.MAX_VALUE).ids();
    }

    private static Stream<FundId> funds(Unit unit, FiscalYear year) {
        return Stream.of(FundingSource.values())
                .filter(FundingSource::isBudget)
                .map(source -> FundId.of(unit, year, source));
    }

    Stream<FundId> funds() {
        return funds(unit, fiscalYear);
    }

    /** The lines of a project that this year's work is about. */
    List<ProjectAnswer.Line> linesOf(ProjectAnswer project) {
        return project.lines().stream()
                .filter(line -> line.fiscalYear().equals(fiscalYear))
                .filter(line ->
                        project.unit().equals(unit) || line.fund().unit().equals(unit))
                .toList();
    }
}

package vn.khuyencong.ledger.query.yearend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.projects.Obstacle;
import vn.khuyencong.ledger.query.projects.ProjectAnswer;
import vn.khuyencong.ledger.query.projects.Receivable;
import vn.khuyencong.ledger.query.projects.Status;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * Công việc cuối năm of a unit: what is open in a fiscal year, on a day; amounts in đồng.
 *
 * @param projectsRead how many projects have money of the year, all of which were read
 */
record YearEnd(
        Unit unit,
        FiscalYear fiscalYear,
        LocalDate on,
        int projectsRead,
        List<CalendarDay> calendar,
        List<Advance> advances,
        List<Rest> rests,
        List<FundRest> funds,
        List<Recovery> recoveries,
        List<Stuck> stuck) {

    /** A part of an advance that is not cleared, with the day of its cash and its age in days. */
    record Advance(
            ProjectId project, String name, String line, FundId fund, Amount amount, LocalDate paidOn, long ageDays) {}

    /** Something that must still come back; {@code overdueDays} is null where no day is named or it has not come yet. */
    record Recovery(
            ProjectId project,
            String name,
            EntryId entry,
            String line,
            FundId fund,
            Amount open,
            @Nullable LocalDate dueOn,
            @Nullable Long overdueDays,
            String reason) {}

    /** A project that cannot close, and everything that stands in the way, named as closing would be refused. */
    record Stuck(ProjectId project, String name, Status status, List<Obstacle> obstacles) {}

    static YearEnd of(ProjectsOfYear year) {
        return new YearEnd(
                year.unit(),
                year.fiscalYear(),
                year.on(),
                year.projects().size(),
                CalendarDay.of(year.fiscalYear()),
                year.projects().stream()
                        .flatMap(it -> advances(it, year))
                        .sorted(Comparator.comparing(Advance::paidOn))
                        .toList(),
                year.projects().stream().flatMap(it -> Rest.of(it, year)).toList(),
                year.funds()
                        .map(fund -> FundRest.of(fund, year.shelves()))
                        .flatMap(Optional::stream)
                        .toList(),
                year.projects().stream()
                        .flatMap(it -> recoveries(it, year))
                        .sorted(Comparator.comparing(Recovery::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                year.projects().stream().flatMap(it -> stuck(it, year)).toList());
    }

    private static Stream<Advance> advances(ProjectAnswer project, ProjectsOfYear year) {
        AdvanceAges ages = AdvanceAges.of(year.shelves().of(project.id().value()));
        return year.linesOf(project).stream()
                .flatMap(line -> ages.openOn(line.id()).stream()
                        .map(it -> new Advance(
                                project.id(),
                                project.name(),
                                line.id(),
                                line.fund(),
                                Amount.of(it.amount()),
                                it.paidOn(),
                                ChronoUnit.DAYS.between(it.paidOn(), year.on()))));
    }

    private static Stream<Recovery> recoveries(ProjectAnswer project, ProjectsOfYear year) {
        return project.life().owed().stream()
                .filter(it -> it.owedIn().equals(year.fiscalYear()))
                .map(it -> recovery(it, project, year.on()));
    }

    private static Recovery recovery(Receivable it, ProjectAnswer project, LocalDate on) {
        LocalDate dueOn = it.dueOn();
        boolean late = dueOn != null && dueOn.isBefore(on);
        return new Recovery(
                project.id(),
                project.name(),
                it.entry(),
                it.line().id(),
                it.line().fund(),
                it.open(),
                dueOn,
                late && dueOn != null ? ChronoUnit.DAYS.between(dueOn, on) : null,
                it.reason());
    }

    private static Stream<Stuck> stuck(ProjectAnswer project, ProjectsOfYear year) {
        List<Obstacle> obstacles =
                year.linesOf(project).isEmpty() || project.status() == Status.CLOSED ? List.of() : Obstacle.on(project);
        return obstacles.isEmpty()
                ? Stream.of()
                : Stream.of(new Stuck(project.id(), project.name(), project.status(), obstacles));
    }
}

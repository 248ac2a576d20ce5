package vn.khuyencong.ledger.query.yearend;

import java.time.LocalDate;
import java.time.Month;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.events.BusinessDate;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.shelves.Answered;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.Parameters;
import vn.khuyencong.ledger.query.web.Provinces;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** One query for page, JSON and files: a question about the projects of a unit's year. */
@Component
final class YearEndReadings {
    private static final Month WORK_ENDS = Month.MARCH;

    private final Readings readings;

    YearEndReadings(Readings readings) {
        this.readings = readings;
    }

    /**
     * The answer at the moment that is asked about.
     *
     * @param province as in balances
     * @throws QuestionProblem as balances do, UNKNOWN_PROVINCE or PARAMETER_MALFORMED
     */
    <T> Answered<T> ask(String province, String fiscalYear, Asked asked, Function<ProjectsOfYear, T> question) {
        FiscalYear year = yearOf(fiscalYear);
        return at(asked, view -> {
            Names names = new Names(view.documents());
            Unit unit = Provinces.read(province, names);
            if (unit == null || !unit.isNation() && names.version(unit) == null) {
                throw QuestionProblem.unknown("UNKNOWN_PROVINCE", province);
            }
            return new Answered<>(question.apply(ProjectsOfYear.of(unit, year, view)), view.asOf());
        });
    }

    <T> T at(Asked asked, Function<View, T> question) {
        return readings.ask(ShelvesProjection.NAME, asked.asOf(), asked.minPosition(), question);
    }

    /** The year as given; the one whose work is at hand where none is: until the end of February the year before. */
    static FiscalYear yearOf(@Nullable String given) {
        FiscalYear year = Parameters.read("fiscalYear", given, text -> new FiscalYear(Integer.parseInt(text)));
        if (year != null) {
            return year;
        }
        LocalDate today = LocalDate.now(BusinessDate.ZONE);
        return FiscalYear.of(today.getMonth().compareTo(WORK_ENDS) < 0 ? today.minusYears(1) : today);
    }
}

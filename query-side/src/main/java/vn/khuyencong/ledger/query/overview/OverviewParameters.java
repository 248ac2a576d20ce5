package vn.khuyencong.ledger.query.overview;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.query.figure.Periods;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Parameters;
import vn.khuyencong.ledger.query.web.Provinces;

/** The parameters that say what the overview is asked of, as they were given. */
@ParameterObject
public record OverviewParameters(
        @Nullable String province,
        @Nullable String fiscalYear,
        @Nullable String period) {

    /**
     * What they mean; {@code names} resolves a bare province code.
     *
     * @throws vn.khuyencong.ledger.query.web.QuestionProblem for the first that cannot be read
     */
    GetOverview read(Names names) {
        return new GetOverview(
                Provinces.read(province, names),
                Parameters.read("fiscalYear", fiscalYear, year -> new FiscalYear(Integer.parseInt(year))),
                Parameters.read("period", period, Periods::parse));
    }
}

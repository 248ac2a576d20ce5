package vn.khuyencong.ledger.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Periods;
import vn.khuyencong.ledger.query.reference.Names;

/** The parameters that say which money is meant, as they were given. */
@ParameterObject
public record FilterParameters(
        @Nullable String province,
        @Nullable String fiscalYear,
        @Nullable String period,
        @Nullable String source,
        @Nullable String activity,
        @Nullable String programme) {
    /**
     * What they mean; {@code names} resolves a bare province code.
     *
     * @throws QuestionProblem for the first that cannot be read
     */
    public Filter read(Names names) {
        return new Filter(
                Provinces.read(province, names),
                Parameters.read("fiscalYear", fiscalYear, year -> new FiscalYear(Integer.parseInt(year))),
                Parameters.read("period", period, Periods::parse),
                Parameters.read("source", source, FundingSource::valueOf),
                Parameters.read(
                        "activity",
                        activity,
                        codes -> Activities.of(List.of(codes.split("[,+ ]", -1)).toArray(new String[0]))),
                Parameters.read("programme", programme, ProgrammeId::new));
    }
}

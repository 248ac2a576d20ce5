package vn.khuyencong.ledger.query.yearend;

import java.util.Optional;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.projects.FundAnswer;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.shelves.Tally;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * What of a fund was not used, in đồng; it ends with the year.
 *
 * @param unapproved plan that no project was given
 * @param unallocated plan for which no authority to draw was given; negative where more was allocated than planned
 * @param undrawnAuthority authority that was not drawn
 */
record FundRest(
        FundId fund, Amount planned, Amount unapproved, Amount allocated, Amount unallocated, Amount undrawnAuthority) {

    /** Of one fund, or nothing where no money ever touched it. */
    static Optional<FundRest> of(FundId id, Shelves shelves) {
        return FundAnswer.of(id, shelves).map(fund -> {
            Money planned = of(fund, Measure.PLANNED);
            Money allocated = of(fund, Measure.ALLOCATED);
            return new FundRest(
                    id,
                    Amount.of(planned),
                    Amount.of(of(fund, Measure.AVAILABLE)),
                    Amount.of(allocated),
                    Amount.of(planned.minus(allocated)),
                    Amount.of(of(fund, Measure.UNDRAWN_AUTHORITY)));
        });
    }

    private static Money of(FundAnswer fund, Measure measure) {
        Tally.Sum sum = fund.measures().get(measure.wireName());
        return sum == null ? Money.ZERO : Money.dong(Long.parseLong(sum.amount()));
    }
}

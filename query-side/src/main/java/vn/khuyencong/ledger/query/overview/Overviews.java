package vn.khuyencong.ledger.query.overview;

import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Asked;

/** Answers how units and years stand, to pages and to the interface alike. */
@Component
public final class Overviews {
    private final Readings readings;

    Overviews(Readings readings) {
        this.readings = readings;
    }

    /**
     * The overview of what the parameters name, at the moment that is asked about.
     *
     * @throws vn.khuyencong.ledger.query.web.QuestionProblem for a parameter that cannot be read
     */
    public Overview of(OverviewParameters wanted, Asked asked) {
        return readings.ask(OverviewProjection.NAME, asked.asOf(), asked.minPosition(), view -> {
            Names names = new Names(view.documents());
            return OverviewAnswer.of(wanted.read(names), view, names);
        });
    }
}

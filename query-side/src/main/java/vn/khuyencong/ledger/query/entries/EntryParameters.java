package vn.khuyencong.ledger.query.entries;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.query.table.TableFormat;
import vn.khuyencong.ledger.query.web.Parameters;

/** What entries are asked for beside the usual filters, and how much of them. */
@ParameterObject
record EntryParameters(
        @Nullable String project,
        @Nullable String statement,
        @Nullable String decision,
        @Nullable String fund,
        @Nullable String figure,
        @Nullable String cursor,
        @Nullable String limit,
        @Nullable String format) {
    private static final String A_PAGE = "40";
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    /** The ids that are named, that with the shortest shelf first. */
    List<String> concerned() {
        return Stream.of(
                        Parameters.read("project", project, ProjectId::new),
                        Parameters.read("decision", decision, DecisionId::new),
                        Parameters.read("statement", statement, StatementId::new),
                        Parameters.read("fund", fund, FundId::new))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    /** The same, with fewer at a time where nothing was said: a page is read, not processed. */
    EntryParameters forReading() {
        return limit != null
                ? this
                : new EntryParameters(project, statement, decision, fund, figure, cursor, A_PAGE, format);
    }

    int most() {
        return Parameters.limit(limit, USUAL, MOST);
    }

    TableFormat form() {
        return TableFormat.read(format);
    }
}

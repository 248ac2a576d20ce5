package vn.khuyencong.ledger.query.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.projects.History;
import vn.khuyencong.ledger.query.projects.Reversing;
import vn.khuyencong.ledger.query.projects.Telling;
import vn.khuyencong.ledger.query.projects.Told;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/**
 * An entry that somebody wants to take back, in plain words.
 *
 * @param word which fact it is
 * @param home the page of its stream
 * @param open whether the reader may take it back and nobody has yet
 * @param choices those of its project, null where it belongs to none
 * @param contracts those of its project, null where it belongs to none
 */
record ReversalSheet(
        EntryId entry,
        String word,
        List<Told> told,
        @Nullable LocalDate effectiveOn,
        String home,
        boolean open,
        boolean taken,
        @Nullable FundsDisbursed disbursement,
        @Nullable FormChoices choices,
        @Nullable ContractChoices contracts,
        Moment asOf) {

    /**
     * The entry.
     *
     * @throws QuestionProblem UNKNOWN_ENTRY
     */
    static ReversalSheet of(EntryId id, View view, @Nullable Reader reader, Show show) {
        Shelves shelves = DocumentShelves.of(view);
        Shelf shelf = shelves.of(id.stream());
        History.Item item = History.of(shelf).items().stream()
                .filter(it -> it.entry().equals(id))
                .findFirst()
                .orElseThrow(() -> QuestionProblem.unknown("UNKNOWN_ENTRY", id));
        return of(item, view, reader, show);
    }

    private static ReversalSheet of(History.Item item, View view, @Nullable Reader reader, Show show) {
        String stream = item.entry().stream();
        boolean ofProject = item.fact() instanceof ProjectFact;
        FormSheet form = ofProject ? FormSheet.of(new ProjectId(stream), view, reader, show) : null;
        boolean taken = item.reversedBy() != null;
        return new ReversalSheet(
                item.entry(),
                item.type().substring(0, item.type().indexOf('@')),
                form == null
                        ? List.of()
                        : told(item, view, form.project().project().unit()),
                item.effectiveOn(),
                homeOf(stream),
                !taken && mayReverse(item.fact(), stream, reader),
                taken,
                item.fact() instanceof FundsDisbursed it ? it : null,
                form == null ? null : form.choices(),
                form == null ? null : form.contracts(),
                view.asOf());
    }

    private static List<Told> told(History.Item item, View view, Unit home) {
        return new Telling(new Titles(view), home).of((ProjectFact) item.fact());
    }

    private static boolean mayReverse(Fact fact, String stream, @Nullable Reader reader) {
        return fact instanceof FundFact
                ? reader != null && reader.role().equals("FINANCE") && reader.serves(new FundId(stream).unit())
                : Reversing.mayReverse(fact, reader);
    }

    private static String homeOf(String stream) {
        String kind = stream.substring(0, stream.indexOf('.'));
        return switch (kind) {
            case "fund" -> "/funds/" + new FundId(stream);
            case "statement" -> "/statements/" + new StatementId(stream);
            default -> "/projects/" + stream;
        };
    }
}

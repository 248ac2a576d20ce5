package vn.khuyencong.ledger.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.query.documents.CountedDocuments;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.MemoryShelves;
import vn.khuyencong.ledger.query.shelves.Paging;

/** However much money rests on an act: what the act says of itself is read without it. */
class PagesOfActsStaySmallTest {
    private static final Moment NOW = new Moment(0, null, null);
    private static final FundId FUND = new FundId("fund.86@2004-07-08.2016.provincial");
    private static final DecisionId PLAN = new DecisionId("decision.10-qd-ubnd.86-ubnd.2016-01-04");
    private static final DecisionId APPROVAL = new DecisionId("decision.77-qd-ubnd.86-ubnd.2016-02-01");

    @Test
    void a_list_of_acts_and_an_act_with_those_above_it() {
        CountedDocuments few = counted(1);
        CountedDocuments many = counted(2_000);
        assertThat(many.read()).isPositive().isEqualTo(few.read());
    }

    private static CountedDocuments counted(int entries) {
        CountedDocuments documents = new CountedDocuments(holding(entries).documents());
        View view = new View(documents, NOW);
        assertThat(DecisionList.of(Paging.of(null, null), view).items()).hasSize(2);
        assertThat(DecisionAnswer.of(APPROVAL, DocumentShelves.of(view))
                        .orElseThrow()
                        .bases())
                .hasSize(1);
        return documents;
    }

    private static MemoryShelves holding(int entries) {
        MemoryShelves shelves = new MemoryShelves();
        shelves.put(PLAN, registered(PLAN, "10/QĐ-UBND"));
        shelves.put(APPROVAL, registered(APPROVAL, "77/QĐ-UBND"));
        shelves.put(APPROVAL, new BasisCited(APPROVAL, PLAN, "Điều 1"));
        for (int entry = 0; entry < entries; entry++) {
            shelves.put(
                    FUND,
                    new FundsPlanned(FUND, null, Money.dong(1), LocalDate.of(2016, 3, 1), List.of(Evidence.of(PLAN))));
        }
        return shelves;
    }

    private static DecisionRegistered registered(DecisionId id, String number) {
        return new DecisionRegistered(
                id, DecisionNumber.of(number), id.issuer(), "UBND tỉnh Vĩnh Long", id.signedOn(), null, null, null);
    }
}

package vn.khuyencong.ledger.query.entries;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.ReportedAmount;

/** Joins the postings of a fact with the words that a text has for each of its amounts. */
final class PostedAmounts {
    private static final int POSTINGS_AN_AMOUNT = 2;

    private PostedAmounts() {}

    static List<PostedAmount> of(Fact fact) {
        List<Posting> postings = Postings.of(fact);
        List<PostedAmount> amounts = new ArrayList<>();
        if (fact instanceof EntryReported line) {
            List<ReportedAmount> stated = line.amounts().stream()
                    .filter(amount -> amount.amount() != null)
                    .toList();
            for (int index = 0; index < postings.size(); index++) {
                ReportedAmount words = stated.get(index / POSTINGS_AN_AMOUNT);
                amounts.add(new PostedAmount(postings.get(index), words.qualifier(), words.quote()));
            }
        } else {
            postings.forEach(posting -> amounts.add(new PostedAmount(posting, Qualifier.EXACT, null)));
        }
        return amounts;
    }
}

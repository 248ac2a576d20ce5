package vn.khuyencong.ledger.query.balances;

import java.util.List;
import org.bson.Document;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.figure.Filter;

/** Which books there are. */
final class Books {
    private Books() {}

    static List<String> reachedBy(Filter filter, Documents documents) {
        Document list = documents.get(BalancesProjection.LISTS, BalancesProjection.BOOKS);
        return list == null
                ? List.of()
                : list.keySet().stream()
                        .filter(name -> name.indexOf('|') > 0)
                        .filter(filter::reaches)
                        .toList();
    }
}

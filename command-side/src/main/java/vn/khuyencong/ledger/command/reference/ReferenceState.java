package vn.khuyencong.ledger.command.reference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.BudgetCodePublished;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.events.reference.ReferenceFact;

/** What a reference table remembers: its rows by their keys. */
public final class ReferenceState extends StreamState<ReferenceFact> {
    private final Map<String, ReferenceFact> rows = new HashMap<>();

    public ReferenceState() {
        super(ReferenceFact.class, Books.none());
    }

    @Override
    protected void on(ReferenceFact fact, Occurrence occurrence) {
        rows.put(keyOf(fact), fact);
    }

    /** The row that stands under the key of the given one. */
    @Nullable
    ReferenceFact row(ReferenceFact like) {
        return rows.get(keyOf(like));
    }

    static String keyOf(ReferenceFact row) {
        return switch (row) {
            case ProvinceVersionPublished it -> it.unit().key();
            case ActivityPublished it -> it.activity().code();
            case IssuerPublished it -> it.code();
            case BudgetCodePublished it -> it.kind() + " " + it.first() + "-" + it.last() + " " + it.validFrom();
        };
    }
}

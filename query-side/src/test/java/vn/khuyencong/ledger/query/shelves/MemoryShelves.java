package vn.khuyencong.ledger.query.shelves;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.accounts.Scope;

/** Shelves filled by hand: a fact lies wherever it names something. */
public final class MemoryShelves implements Shelves {
    public static final Instant AT = Instant.parse("2021-01-05T08:00:00Z");

    private static final Pattern ID =
            Pattern.compile("(decision|programme|fund|project|party|statement)\\.[a-zA-Z0-9@.-]+");

    private final List<Recorded> log = new ArrayList<>();
    private final Map<String, Long> lengths = new HashMap<>();

    /** Records a fact on its stream and says under which id. */
    public EntryId put(Object stream, Fact fact) {
        return put(stream, "nguoi.nhap", fact);
    }

    public EntryId put(Object stream, String actor, Fact fact) {
        long sequence = lengths.merge(stream.toString(), 1L, Long::sum) - 1;
        EntryId id = EntryId.of(stream.toString(), sequence);
        log.add(new Recorded(id, log.size(), AT.plusSeconds(log.size()), actor, fact));
        return id;
    }

    @Override
    public Shelf of(String id) {
        return new Shelf(log.stream().filter(it -> keysOf(it).contains(id)).toList());
    }

    private static Set<String> keysOf(Recorded it) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(it.id().stream());
        Matcher ids = ID.matcher(it.fact().toString());
        while (ids.find()) {
            keys.add(ids.group());
        }
        for (Posting posting : Postings.of(it.fact())) {
            Scope scope = posting.scope();
            if (scope.fiscalYear() != null) {
                keys.add(FundId.of(scope.unit(), scope.fiscalYear(), scope.source())
                        .value());
            }
        }
        return keys;
    }
}

package vn.khuyencong.ledger.query.shelves;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BusinessDate;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.duty.DutyFact;
import vn.khuyencong.ledger.events.duty.HoldGround;
import vn.khuyencong.ledger.events.duty.OverrideRegularised;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.duty.PostingHeld;
import vn.khuyencong.ledger.events.duty.PostingReturned;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;

/**
 * Keeps which postings wait for a second person, a sheet for each month since which they wait, and what became of each:
 * its own document names the facts that decided it and made it good. The facts themselves stand in their streams.
 */
final class HeldFold {
    private static final String POSTINGS = "held";
    private static final String WAITING = "waiting";
    private static final String MONTHS = "months";
    private static final String MONTH = "month";
    private static final String ENTRIES = "entries";
    private static final String DECIDED = "decided";
    private static final String REGULARISED = "regularised";

    private HeldFold() {}

    static void apply(StoredFact stored, WritableDocuments documents) {
        if (stored.fact() instanceof DutyFact fact) {
            switch (fact) {
                case PostingHeld it -> hold(it, stored, documents);
                case PostingConfirmed it -> decide(it.entry(), stored, documents);
                case PostingReturned it -> decide(it.entry(), stored, documents);
                case OverrideRegularised it ->
                    documents.update(
                            POSTINGS,
                            it.entry().value(),
                            posting -> posting.put(REGULARISED, stored.entry().value()));
            }
        }
    }

    private static void hold(PostingHeld it, StoredFact stored, WritableDocuments documents) {
        String entry = stored.entry().value();
        YearMonth month = YearMonth.from(stored.recordedAt().atZone(BusinessDate.ZONE));
        documents.update(POSTINGS, entry, posting -> posting.put(MONTH, month.toString()));
        Listing.HELD.ofPart(stored.stream()).roll().append(documents, entry);
        if (it.ground() == HoldGround.OVERRIDE) {
            Listing.OVERRIDES.roll().append(documents, entry);
        }
        change(documents, month.toString(), entries -> entries.add(entry), 1);
    }

    private static void decide(EntryId held, StoredFact stored, WritableDocuments documents) {
        documents.update(
                POSTINGS,
                held.value(),
                posting -> posting.put(DECIDED, stored.entry().value()));
        Document posting = documents.get(POSTINGS, held.value());
        String month = posting == null ? null : posting.getString(MONTH);
        if (month != null) {
            change(documents, month, entries -> entries.remove(held.value()), -1);
        }
    }

    private static void change(
            WritableDocuments documents, String month, Consumer<List<String>> change, int difference) {
        documents.update(WAITING, month, sheet -> {
            List<String> entries = new ArrayList<>(entriesOn(sheet));
            change.accept(entries);
            sheet.put(ENTRIES, entries);
        });
        documents.update(WAITING, MONTHS, months -> {
            int waiting = months.getInteger(month, 0) + difference;
            if (waiting == 0) {
                months.remove(month);
            } else {
                months.put(month, waiting);
            }
        });
    }

    /** The months since which something waits, with how much, the earliest first. */
    static TreeSet<YearMonth> months(Documents documents) {
        TreeSet<YearMonth> months = new TreeSet<>();
        Document counts = documents.get(WAITING, MONTHS);
        if (counts != null) {
            counts.keySet().stream()
                    .filter(it -> it.matches("\\d{4}-\\d{2}"))
                    .forEach(it -> months.add(YearMonth.parse(it)));
        }
        return months;
    }

    static int waiting(Documents documents) {
        Document counts = documents.get(WAITING, MONTHS);
        return counts == null
                ? 0
                : months(documents).stream()
                        .mapToInt(month -> counts.getInteger(month.toString(), 0))
                        .sum();
    }

    static List<EntryId> waitingSince(YearMonth month, Documents documents) {
        Document sheet = documents.get(WAITING, month.toString());
        return sheet == null
                ? List.of()
                : entriesOn(sheet).stream().map(EntryId::new).toList();
    }

    /** The fact that confirmed or returned what is held at an entry. */
    static @Nullable EntryId decidedBy(EntryId held, Documents documents) {
        return named(DECIDED, held, documents);
    }

    static @Nullable EntryId regularisedBy(EntryId held, Documents documents) {
        return named(REGULARISED, held, documents);
    }

    private static @Nullable EntryId named(String name, EntryId held, Documents documents) {
        Document posting = documents.get(POSTINGS, held.value());
        String entry = posting == null ? null : posting.getString(name);
        return entry == null ? null : new EntryId(entry);
    }

    private static List<String> entriesOn(Document sheet) {
        return sheet.getList(ENTRIES, String.class, List.of());
    }
}

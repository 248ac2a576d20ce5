package vn.khuyencong.ledger.query.treasury;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.project.CodeReclassified;
import vn.khuyencong.ledger.events.project.ProjectFact;

/** What each entry did, so that a reversal or a change of codes can do the like: under the code that the entry has then. */
final class Entries {
    private final Map<EntryId, List<Movement>> moved = new HashMap<>();
    private final Map<EntryId, CodeReclassified> changes = new HashMap<>();
    private final Map<EntryId, BudgetCode> codes = new HashMap<>();

    List<Movement> movedBy(ProjectFact fact, EntryId entry) {
        List<Movement> now = switch (fact) {
            case EntryReversed it -> reversed(it);
            case CodeReclassified it -> recoded(it, entry);
            default -> Movement.of(fact);
        };
        moved.put(entry, now);
        return now;
    }

    private List<Movement> recoded(CodeReclassified it, EntryId entry) {
        changes.put(entry, it);
        codes.put(it.entry(), it.to());
        return of(it.entry()).stream().flatMap(was -> Movement.recoded(it, was)).toList();
    }

    private List<Movement> reversed(EntryReversed it) {
        CodeReclassified change = changes.get(it.entry());
        if (change != null) {
            forget(change);
        }
        BudgetCode now = codes.get(it.entry());
        return of(it.entry()).stream()
                .map(was -> now == null ? was : was.under(now))
                .map(was -> was.reversedOn(it.effectiveOn()))
                .toList();
    }

    private void forget(CodeReclassified change) {
        BudgetCode before = change.from();
        if (before == null) {
            codes.remove(change.entry());
        } else {
            codes.put(change.entry(), before);
        }
    }

    private List<Movement> of(EntryId entry) {
        return moved.getOrDefault(entry, List.of());
    }
}

package vn.khuyencong.ledger.query.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.evidence.CitedEvidence;
import vn.khuyencong.ledger.query.web.Amount;

/** A step of an explanation: a group of what lies below it, or an entry, which is a leaf. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Node(
        Type type,
        String label,
        Amount amount,
        @Nullable Reference entry,
        @Nullable List<CitedEvidence> evidence,
        List<Node> children) {
    enum Type {
        GROUP,
        ENTRY
    }

    /** Where the entry stands in the log. */
    record Reference(String id, String eventId, String position, LocalDate effectiveOn) {}

    static Node group(String label, Amount amount, List<Node> children) {
        return new Node(Type.GROUP, label, amount, null, null, children);
    }

    static Node entry(String label, Amount amount, Reference entry, List<CitedEvidence> evidence) {
        return new Node(Type.ENTRY, label, amount, entry, evidence, List.of());
    }
}

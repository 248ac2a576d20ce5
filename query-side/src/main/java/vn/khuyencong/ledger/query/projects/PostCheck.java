package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.project.PostCheckRecorded;
import vn.khuyencong.ledger.events.project.PostCheckResult;
import vn.khuyencong.ledger.query.shelves.Shelf;

/** Kiểm tra sau hỗ trợ: what was found in the field. */
public record PostCheck(
        EntryId entry, PostCheckResult result, @Nullable String note, LocalDate effectiveOn) {
    static List<PostCheck> of(Shelf own) {
        return own.standing().stream()
                .flatMap(stored -> stored.fact() instanceof PostCheckRecorded it
                        ? Stream.of(new PostCheck(stored.entry(), it.result(), it.note(), it.effectiveOn()))
                        : Stream.of())
                .toList();
    }
}

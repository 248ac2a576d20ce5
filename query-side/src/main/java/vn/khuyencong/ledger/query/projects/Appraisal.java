package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.project.AppraisalLevel;
import vn.khuyencong.ledger.events.project.AppraisalOpinion;
import vn.khuyencong.ledger.events.project.ProjectAppraised;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.web.Amount;

/** Thẩm định: an opinion on the proposal, in the order in which opinions came; the amount in đồng. */
public record Appraisal(
        EntryId entry,
        AppraisalLevel level,
        AppraisalOpinion opinion,
        @Nullable Amount proposedSupport,
        @Nullable String note,
        LocalDate effectiveOn) {
    static List<Appraisal> of(Shelf own) {
        return own.standing().stream()
                .flatMap(stored -> stored.fact() instanceof ProjectAppraised it
                        ? Stream.of(new Appraisal(
                                stored.entry(),
                                it.level(),
                                it.opinion(),
                                Amount.ofNullable(it.proposedSupport()),
                                it.note(),
                                it.effectiveOn()))
                        : Stream.of())
                .toList();
    }
}

package vn.khuyencong.ledger.query.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that an amount rests on: a decision or a text, its words, the hash of its file, the acts above it. */
public record CitedEvidence(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String decision,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String statement,
        @Nullable String number,
        @Nullable String quote,
        @Nullable String fileSha256,
        List<LegalBasis> legalBasis) {}

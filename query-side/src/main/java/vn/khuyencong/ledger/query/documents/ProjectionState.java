package vn.khuyencong.ledger.query.documents;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a projection stands: the generation that is read, the last fact it has folded, how many it has still to fold,
 * what stopped it, and how far a rebuild has come, if one is running.
 */
public record ProjectionState(
        String projection,
        int generation,
        @JsonFormat(shape = JsonFormat.Shape.STRING) long position,
        @JsonFormat(shape = JsonFormat.Shape.STRING) long lag,
        @Nullable String stopped,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Long rebuiltUpTo,

        @Nullable String lastRebuildFailed) {}

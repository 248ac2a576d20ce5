package vn.khuyencong.ledger.query.web;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.AsOf;
import vn.khuyencong.ledger.query.documents.View;

/** What every answer says of itself: up to which log position it reads, and as of which dates. */
public record AsOfAnswer(
        String position,
        @Nullable String effectiveAsOf,
        @Nullable String knownAsOf) {

    public static AsOfAnswer of(View view) {
        AsOf asOf = view.asOf();
        return new AsOfAnswer(Long.toString(view.position()), textOf(asOf.effectiveAsOf()), textOf(asOf.knownAsOf()));
    }

    private static @Nullable String textOf(@Nullable Object date) {
        return date == null ? null : date.toString();
    }
}

package vn.khuyencong.ledger.query.evidence;

import org.jspecify.annotations.Nullable;

/** An act above the money, and through what it was reached: a decision, a programme or a text. */
public record LegalBasis(
        String decision,
        @Nullable String number,
        @Nullable String signedOn,
        @Nullable String issuerName,
        String via) {}

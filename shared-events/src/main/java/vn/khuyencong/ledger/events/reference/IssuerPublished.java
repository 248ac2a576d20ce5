package vn.khuyencong.ledger.events.reference;

/** Who can sign acts; a provincial kind is resolved to the province version of the act's date ({@code 31-ubnd}). */
public record IssuerPublished(String code, String name, IssuerScope scope) implements ReferenceFact {}

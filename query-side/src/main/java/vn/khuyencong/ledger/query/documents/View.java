package vn.khuyencong.ledger.query.documents;

/** The documents of one projection as they stood at one moment, and that moment, always with its position. */
public record View(Documents documents, Moment asOf) {}

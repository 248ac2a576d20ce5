package vn.khuyencong.ledger.query.documents;

/** The books as of some moment: the documents, what was asked, and the position up to which they are folded. */
public record View(Documents documents, AsOf asOf, long position) {}

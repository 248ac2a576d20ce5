package vn.khuyencong.ledger.query.documents;

/** A pure fold from facts to documents: the same facts in the same order make the same documents, anywhere. */
public interface Projection {
    /** The name by which it is followed, watched and rebuilt. */
    String name();

    /** The form of its documents, a higher number whenever it changes: documents of another form are folded anew. */
    default int form() {
        return 1;
    }

    void apply(StoredFact fact, WritableDocuments documents);
}

package vn.khuyencong.ledger.query.documents;

/** A read model: a pure fold from facts to documents. */
public interface Projection {
    /** Its name, which is also that of its processor. */
    String name();

    /** Folds one fact; may be called again for a fact that its documents have seen. */
    void apply(StoredFact fact, Documents documents);
}

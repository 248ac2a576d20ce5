package vn.khuyencong.ledger.query.shelves;

/** The ledger at one moment, by what its facts speak of: a decision, programme, fund, project, party or statement. */
public interface Shelves {
    /** Everything on one thing, by its id; empty where the ledger knows nothing of it. */
    Shelf of(String id);
}

package vn.khuyencong.ledger.query.documents;

import vn.khuyencong.ledger.events.reference.IssuerPublished;

/** Counts the facts of each stream, and cannot fold an issuer called {@code unfoldable}. */
final class Counting implements Projection {
    @Override
    public String name() {
        return "counting";
    }

    @Override
    public void apply(StoredFact fact, WritableDocuments documents) {
        documents.update("streams", fact.stream(), document -> {
            document.merge("facts", 1L, (one, other) -> (Long) one + (Long) other);
            if (fact.fact() instanceof IssuerPublished issuer && issuer.code().equals("unfoldable")) {
                throw new IllegalStateException("no place for this one");
            }
        });
        documents.create("facts", Long.toString(fact.position()), new org.bson.Document("event", fact.eventId()));
    }
}

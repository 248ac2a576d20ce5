/** The contract of the ledger: its facts and the values inside them. It needs Java and annotations, nothing else. */
@org.jspecify.annotations.NullMarked
module vn.khuyencong.ledger.events {
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;

    exports vn.khuyencong.ledger.events;
    exports vn.khuyencong.ledger.events.accounts;
    exports vn.khuyencong.ledger.events.decision;
    exports vn.khuyencong.ledger.events.duty;
    exports vn.khuyencong.ledger.events.fund;
    exports vn.khuyencong.ledger.events.party;
    exports vn.khuyencong.ledger.events.programme;
    exports vn.khuyencong.ledger.events.project;
    exports vn.khuyencong.ledger.events.reference;
    exports vn.khuyencong.ledger.events.statement;
    exports vn.khuyencong.ledger.events.year;
}

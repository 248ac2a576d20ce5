package vn.khuyencong.ledger.infra.conformance.pages;

/** The pages of the five published texts. */
class EveryPageOfTheTextsTest extends EveryPage {
    EveryPageOfTheTextsTest() {
        super(Books.TEXTS);
    }
}

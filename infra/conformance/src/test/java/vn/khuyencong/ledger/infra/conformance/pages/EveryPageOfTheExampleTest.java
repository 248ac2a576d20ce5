package vn.khuyencong.ledger.infra.conformance.pages;

/** The pages of the invented example. */
class EveryPageOfTheExampleTest extends EveryPage {
    EveryPageOfTheExampleTest() {
        super(Books.EXAMPLE);
    }
}

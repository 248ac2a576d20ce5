/** All pages of the ledger, found by walking along their links as each kind of person may. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.pages;

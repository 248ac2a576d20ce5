/** How people come in at a browser, what they may do there, and what they are told instead of a page. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.door;

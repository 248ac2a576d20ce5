/** Chromium as a reader uses it, and what must hold of every page that it shows. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.browser;

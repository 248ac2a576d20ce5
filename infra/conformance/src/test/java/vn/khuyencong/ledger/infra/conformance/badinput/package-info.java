/** What the ledger answers to what it cannot or must not take. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.badinput;

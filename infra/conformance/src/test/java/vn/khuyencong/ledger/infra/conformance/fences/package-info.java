/** Breaks each fence of the house once, because a fence that nobody has seen bite may be painted on. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.fences;

/** The balances, counted once more by a program in another language that shares nothing with the ledger. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.fold;

/** Thousands of commands by chance, from a seed, as three provinces might send them in three years. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.history;

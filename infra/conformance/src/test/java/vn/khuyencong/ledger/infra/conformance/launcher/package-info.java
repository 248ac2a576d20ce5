/** Holds the launcher to what its help page promises. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.launcher;

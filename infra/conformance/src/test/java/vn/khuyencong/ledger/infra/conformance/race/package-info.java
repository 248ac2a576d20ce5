/** Many at the same instant, and never more than there is. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.race;

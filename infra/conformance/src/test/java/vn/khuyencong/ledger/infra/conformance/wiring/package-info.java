/** Which parts the house is really made of. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.wiring;

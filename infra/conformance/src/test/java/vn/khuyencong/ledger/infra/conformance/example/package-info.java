/** The invented example as its readers meet it, and how its books keep apart from all others. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.example;

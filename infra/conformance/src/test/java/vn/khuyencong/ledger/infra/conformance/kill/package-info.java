/** What is left after the process is killed from outside, and after it is stopped in order. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.kill;

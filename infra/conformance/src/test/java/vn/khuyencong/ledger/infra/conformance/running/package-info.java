/** The whole ledger as its users meet it: a process of its own, asked over HTTP, stopped or killed from outside. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.running;

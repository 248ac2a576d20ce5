/** Whether every figure can say what it is made of and what that rests on. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.explanation;

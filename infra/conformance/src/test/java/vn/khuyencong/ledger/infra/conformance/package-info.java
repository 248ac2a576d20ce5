/** What can only be judged with the whole house at hand. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance;

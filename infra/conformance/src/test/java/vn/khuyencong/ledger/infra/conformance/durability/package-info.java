/** Whether the disk was told before the client was. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.durability;

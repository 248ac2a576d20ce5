/** A working day of each person of the ledger, in the browser and with the keyboard. */
@org.jspecify.annotations.NullMarked
package vn.khuyencong.ledger.infra.conformance.day;

/** What needs two persons, over HTTP and over a crash. */
@NullMarked
package vn.khuyencong.ledger.infra.conformance.duty;

import org.jspecify.annotations.NullMarked;

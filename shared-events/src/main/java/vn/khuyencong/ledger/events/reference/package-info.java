/** Facts about the dated reference data that rules look up. */
@NullMarked
package vn.khuyencong.ledger.events.reference;

import org.jspecify.annotations.NullMarked;

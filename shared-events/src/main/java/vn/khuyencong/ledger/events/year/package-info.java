/** What can happen to the books of one unit's year. */
@NullMarked
package vn.khuyencong.ledger.events.year;

import org.jspecify.annotations.NullMarked;

/** Commands that close and reopen the books of one unit's year. */
@NullMarked
package vn.khuyencong.ledger.command.year;

import org.jspecify.annotations.NullMarked;

/** Commands that plan and allocate the money of one unit, year and source. */
@NullMarked
package vn.khuyencong.ledger.command.fund;

import org.jspecify.annotations.NullMarked;

/** Commands that give one unit, year and source its money, and hand it on to another. */
@NullMarked
package vn.khuyencong.ledger.command.fund;

import org.jspecify.annotations.NullMarked;

/** Facts about funds: the plan and the authority of one unit, year and source. */
@NullMarked
package vn.khuyencong.ledger.events.fund;

import org.jspecify.annotations.NullMarked;

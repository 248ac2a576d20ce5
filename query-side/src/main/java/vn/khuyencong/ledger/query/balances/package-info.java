/** Balances: what was planned, paid, settled and reported, by unit, year, source and activity. */
@NullMarked
package vn.khuyencong.ledger.query.balances;

import org.jspecify.annotations.NullMarked;

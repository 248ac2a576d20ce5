/** The question of a unit's year: whether its books are closed, since when and by what, and what its funds hold. */
@NullMarked
package vn.khuyencong.ledger.query.years;

import org.jspecify.annotations.NullMarked;

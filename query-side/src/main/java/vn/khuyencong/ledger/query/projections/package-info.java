/** The read models themselves: where each stands, and how it is rebuilt. */
@NullMarked
package vn.khuyencong.ledger.query.projections;

import org.jspecify.annotations.NullMarked;

/** The overview: how all units and all years stand, from a few small documents. */
@NullMarked
package vn.khuyencong.ledger.query.overview;

import org.jspecify.annotations.NullMarked;

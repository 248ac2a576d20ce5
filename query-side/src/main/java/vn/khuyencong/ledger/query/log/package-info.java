/** The log itself, as it is stored. */
@NullMarked
package vn.khuyencong.ledger.query.log;

import org.jspecify.annotations.NullMarked;

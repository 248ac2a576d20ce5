/** What the house posts by itself: reference data at the first start, the five texts or the invented example in a demonstration. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.start;

import org.jspecify.annotations.NullMarked;

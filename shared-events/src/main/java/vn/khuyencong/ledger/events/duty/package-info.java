/** Facts about who answers for a posting: held for a second person, confirmed or returned, and made good after an override. */
@NullMarked
package vn.khuyencong.ledger.events.duty;

import org.jspecify.annotations.NullMarked;

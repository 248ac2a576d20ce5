/** Facts about programmes (chương trình khuyến công) of a period. */
@NullMarked
package vn.khuyencong.ledger.events.programme;

import org.jspecify.annotations.NullMarked;

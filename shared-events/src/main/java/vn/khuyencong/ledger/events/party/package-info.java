/** Facts about parties: establishments, implementers and partners. */
@NullMarked
package vn.khuyencong.ledger.events.party;

import org.jspecify.annotations.NullMarked;

/** Names of provinces and activities, as published. */
@NullMarked
package vn.khuyencong.ledger.query.reference;

import org.jspecify.annotations.NullMarked;

/** What every page has in common: its frame, the reader's language, unit and moment, and how values are shown. */
@NullMarked
package vn.khuyencong.ledger.query.page;

import org.jspecify.annotations.NullMarked;

/** Amounts as people type them, and what they are called in words: read in one place for every form. */
@NullMarked
package vn.khuyencong.ledger.query.amount;

import org.jspecify.annotations.NullMarked;

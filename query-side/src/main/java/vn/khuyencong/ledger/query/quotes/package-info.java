/** Finds quotes in the text that they were taken from, and marks them without changing a character of it. */
@NullMarked
package vn.khuyencong.ledger.query.quotes;

import org.jspecify.annotations.NullMarked;

/** What is asked of money: sums of postings, under the names that every answer uses. */
@NullMarked
package vn.khuyencong.ledger.query.measures;

import org.jspecify.annotations.NullMarked;

/** The work at the end of a fiscal year: what is open and until when, what goes on, what dies, and what the Treasury says. */
@NullMarked
package vn.khuyencong.ledger.query.yearend;

import org.jspecify.annotations.NullMarked;

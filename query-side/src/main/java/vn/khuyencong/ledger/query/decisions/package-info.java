/** The acts that money comes from, what they rest on themselves, and all the money that rests on each. */
@NullMarked
package vn.khuyencong.ledger.query.decisions;

import org.jspecify.annotations.NullMarked;

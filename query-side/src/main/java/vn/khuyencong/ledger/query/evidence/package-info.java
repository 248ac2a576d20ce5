/** What money rests on: decisions and texts, how firmly each is known, and the acts above them. */
@NullMarked
package vn.khuyencong.ledger.query.evidence;

import org.jspecify.annotations.NullMarked;

/** Facts about published texts and what they state. */
@NullMarked
package vn.khuyencong.ledger.events.statement;

import org.jspecify.annotations.NullMarked;

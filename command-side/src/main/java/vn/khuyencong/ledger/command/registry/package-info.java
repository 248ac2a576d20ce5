/** What commands look up without a lock: whether a decision, a text, a programme, a party or a reference row exists. */
@NullMarked
package vn.khuyencong.ledger.command.registry;

import org.jspecify.annotations.NullMarked;
